package org.trigpoint.intake;

/// A password that opens a file. Its text never shows in messages.
///
/// @param secret the password itself
public record Password(String secret) {
    @Override
    public String toString() {
        return "a password";
    }
}
