package org.trigpoint.question;

/// Which months of two periods are compared.
public enum Windows {
    /// All of them: periods of unequal length, or with a month missing, are refused.
    WHOLE,
    /// Those that both periods have complete, each with its own counterpart; the answer says which.
    LIKE_FOR_LIKE
}
