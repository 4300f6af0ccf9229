package org.trigpoint.intake.source;

/// A file cannot be read; the reason is in plain words, without anything that the file holds.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// Why, as the end of a sentence that names the file.
    public String reason() {
        return reason;
    }
}
