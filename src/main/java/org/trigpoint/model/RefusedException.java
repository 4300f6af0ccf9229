package org.trigpoint.model;

/// The data or the request was refused. The message is for the analyst: what was found, what was expected, what to do;
/// it holds no personal data. A command that ends with it exits with 1.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public RefusedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public RefusedException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The message, which is never `null`.
    public String reason() {
        return reason;
    }
}
