package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

/// A statement that something changed: two figures, a size, or both.
///
/// @param pair the figures; `null` when only the size is stated
/// @param move the size; `null` when only the figures are stated
record Change(@Nullable Pair pair, @Nullable Move move) {
    Change {
        if (pair == null && move == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    Sentence sentence() {
        return pair != null ? pair.sentence() : moveOf().sentence();
    }

    private Move moveOf() {
        if (move == null) {
            throw new IllegalStateException("a change of nothing");
        }
        return move;
    }

    /// Where it begins in the marked sentence, both parts together when they stand in one.
    int start() {
        if (pair == null) {
            return moveOf().start();
        }
        return move != null && together() ? Math.min(move.start(), pair.start()) : pair.start();
    }

    int end() {
        if (pair == null) {
            return moveOf().end();
        }
        return move != null && together() ? Math.max(move.end(), pair.end()) : pair.end();
    }

    private boolean together() {
        return move != null && pair != null && move.sentence() == pair.sentence();
    }

    /// The draft's words, from both sentences when there are two.
    String quote() {
        if (move != null && pair != null && !together()) {
            String first = pair.sentence().quote(pair.start(), pair.end());
            String second = move.sentence().quote(move.start(), move.end());
            return sentenceOrder() ? first + " … " + second : second + " … " + first;
        }
        return sentence().quote(start(), end());
    }

    private boolean sentenceOrder() {
        return move != null && pair != null && move.sentence().previous() == pair.sentence();
    }

    Claim judged(Verdict verdict) {
        return verdict.on(line(), quote());
    }

    int line() {
        return sentence().lineAt(start());
    }

    /// What it is about, in the draft's words.
    String subject() {
        boolean own = move != null && !move.subject().isBlank() && (pair == null || together());
        return own && move != null ? move.subject() : pair != null ? Subjects.words(pair) : "";
    }
}
