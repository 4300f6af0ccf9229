package org.trigpoint.intake;

/// A password that opens a file. Its text never shows in messages.
///
/// @param secret the password itself
public record Password(String secret) {
    /// What the reason begins with for a file that another password, or any, would open.
    public static final String WANTED = "it is protected by a";

    /// Whether a file was refused for want of its password.
    ///
    /// @param reason as a visitor was told
    public static boolean wouldOpen(String reason) {
        return reason.startsWith(WANTED) && reason.contains("password");
    }

    @Override
    public String toString() {
        return "a password";
    }
}
