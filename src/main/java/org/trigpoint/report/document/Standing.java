package org.trigpoint.report.document;

/// Whether things got better: a shape that can be told apart without colour, always beside a word.
public enum Standing {
    BETTER("▼"), WORSE("▲"), UNCLEAR("●"),
    /// Nothing can be said. The lozenge, because fonts in common use lack the diamond of the screen.
    NO_DATA("◊");

    private final String shape;

    Standing(String shape) {
        this.shape = shape;
    }

    /// One character.
    public String shape() {
        return shape;
    }
}
