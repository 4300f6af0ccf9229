package org.trigpoint.task;

/// Thrown out of long work that somebody cancelled. Whatever was not committed is undone on the way out.
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("Cancelled; nothing was changed.");
    }
}
