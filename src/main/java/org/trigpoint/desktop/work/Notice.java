package org.trigpoint.desktop.work;

/// A short message at the foot of the window. It stays until dismissed or replaced.
///
/// @param kind how it is meant
/// @param words one or two sentences
/// @param details more, folded away; empty when there is no more
public record Notice(Kind kind, String words, String details) {
    /// How a notice is meant.
    public enum Kind {
        DONE, ATTENTION, FAILURE
    }

    /// Something went well.
    public static Notice done(String words) {
        return new Notice(Kind.DONE, words, "");
    }

    /// Something went well, but needs a look.
    public static Notice attention(String words) {
        return new Notice(Kind.ATTENTION, words, "");
    }

    /// Something failed.
    public static Notice of(Failure failure) {
        return new Notice(Kind.FAILURE, failure.words(), failure.details());
    }
}
