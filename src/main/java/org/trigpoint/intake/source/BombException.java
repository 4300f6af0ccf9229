package org.trigpoint.intake.source;

import java.io.IOException;

/// Something packed expands out of all proportion.
public final class BombException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String REASON = "it expands to more than 200 times its size, which no table does";

    BombException() {
        super(REASON);
    }

    /// Why it is refused, as the end of a sentence that names the file.
    public String reason() {
        return REASON;
    }
}
