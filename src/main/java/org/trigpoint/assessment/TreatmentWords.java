package org.trigpoint.assessment;

import org.trigpoint.people.TreatmentYear;
import org.trigpoint.statistics.PercentagePointChange;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the treatment figures say.
final class TreatmentWords {
    private TreatmentWords() {}

    static List<String> sentences(TreatmentYear before, TreatmentYear after) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "%s treatment episodes were open in the year, compared with %s the year before; %s of them started in it."
                        .formatted(Figures.count(after.inTreatment()), Figures.count(before.inTreatment()),
                                Figures.count(after.newStarts())));
        share("Planned exits", "of all exits", before.plannedShare(), after.plannedShare()).ifPresent(sentences::add);
        share("Successful completions", "of all in treatment", before.completionShare(), after.completionShare())
                .ifPresent(sentences::add);
        return sentences;
    }

    /// "Planned exits were 47.1% of all exits (147 of 312), up 3.2 percentage points; …".
    private static Optional<String> share(String subject, String whole, Optional<Proportion> before,
            Optional<Proportion> after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Proportion now = after.get();
        String is = "%s were %.1f%% %s (%s of %s)".formatted(subject, now.percent(), whole, Figures.count(now.events()),
                Figures.count(now.of()));
        return Optional.of(is + before.map(then -> comparison(PercentagePointChange.between(then, now))).orElse("."));
    }

    private static String comparison(PercentagePointChange change) {
        String was = String.format(Locale.UK, "%.1f%%", change.before().percent());
        return change.verdict() == Verdict.NO_CLEAR_CHANGE
                ? ", compared with %s: no clear change (p %s).".formatted(was, Figures.p(change.pValue()))
                : String.format(Locale.UK, ", %s %.1f percentage points from %s.",
                        change.verdict() == Verdict.ROSE ? "up" : "down", Math.abs(change.points()), was);
    }
}
