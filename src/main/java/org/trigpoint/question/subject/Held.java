package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.Coverage;

/// What a workspace holds of the two periods of a request, so that what nobody sent is not told as nought, and periods of
/// which one is incomplete are not compared.
///
/// @param before whether anything is known of the earlier period
/// @param after whether anything is known of the later
/// @param alike whether the two may be compared; only where both are known
record Held(boolean before, boolean after, boolean alike) {

    /// Both are known and alike.
    static final Held BOTH = new Held(true, true, true);

    Held {
        if (alike && !(before && after)) {
            throw new IllegalArgumentException("only two known periods can be alike");
        }
    }

    /// What is known of a data set: a period of which it has no complete month and no record is not.
    ///
    /// @param before whether there are records in the earlier period
    /// @param after whether there are in the later
    static Held of(Coverage coverage, Dataset dataset, SubjectRequest request, boolean before, boolean after) {
        int months = request.period().length();
        return held(before || coverage.missing(dataset, request.against()).size() < months,
                after || coverage.missing(dataset, request.period()).size() < months,
                coverage.covers(dataset, request.period(), request.against()));
    }

    /// Two periods that can be compared where both are known.
    static Held of(boolean before, boolean after) {
        return held(before, after, true);
    }

    private static Held held(boolean before, boolean after, boolean alike) {
        return new Held(before, after, alike && before && after);
    }

    /// The same where less is known, such as a column that only one of the two files has.
    Held where(boolean knownBefore, boolean knownAfter) {
        return held(before && knownBefore, after && knownAfter, alike);
    }

    /// The same where the two are known but not on one footing.
    Held apart() {
        return new Held(before, after, false);
    }
}
