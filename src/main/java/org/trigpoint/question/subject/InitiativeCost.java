package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.people.DisplacementDifference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an initiative cost for each incident that came to fewer beyond the comparison: the cost over the weighted
/// displacement difference, and over the ends of its 95% interval. Only where the whole interval is a fall; else there is
/// nothing to share the cost among, and none is given.
///
/// @param pounds what was spent on it, above 0
/// @param judged what changed beyond the comparison; empty without a comparison area
/// @param restsOn the counts that the difference could be worked back to
record InitiativeCost(String initiative, double pounds, Optional<DisplacementDifference> judged,
        List<String> restsOn) {
    /// The cost table of some initiatives.
    static SubjectTable table(List<InitiativeCost> costs) {
        return new SubjectTable("costs", "What initiatives cost", List.of("Initiative"),
                List.of("Cost", "Cost of each incident fewer", "95% interval"),
                costs.stream().map(InitiativeCost::line).toList(),
                List.of("The cost of each is given only where the whole interval is a fall beyond the comparison. What an"
                        + " incident itself would have cost is not counted here."));
    }

    private boolean fell() {
        return judged.filter(found -> found.interval().high() < 0).isPresent();
    }

    /// That nothing clearly fell is guarded like the difference itself.
    private Line line() {
        Figure none = new Figure.Absent(MissingReason.NOT_APPLICABLE);
        return Line.of(initiative, new Figure.Value(pounds, Unit.POUNDS, List.of()),
                judged.map(d -> fell() ? each(d) : new Figure.GuardedWords("no clear fall", restsOn)).orElse(none),
                judged.map(d -> fell() ? interval(d) : new Figure.GuardedWords("none", restsOn)).orElse(none));
    }

    private Figure each(DisplacementDifference found) {
        return new Figure.Value(pounds / -found.difference(), Unit.POUNDS, restsOn);
    }

    private Figure interval(DisplacementDifference found) {
        return new Figure.Range(pounds / -found.interval().low(), pounds / -found.interval().high(), Unit.POUNDS,
                restsOn);
    }

    /// What it says; empty where nothing clearly fell.
    Optional<Sentence> sentence() {
        return judged.filter(_ -> fell())
                .map(found -> new Sentence("initiative-cost", Map.of("initiative", initiative),
                        Map.of("cost", new Figure.Value(pounds, Unit.POUNDS, List.of()), "each", each(found),
                                "interval",
                                interval(found))));
    }
}
