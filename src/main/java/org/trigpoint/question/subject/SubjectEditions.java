package org.trigpoint.question.subject;

import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Earlier;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Prior;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Published.Place;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Subjects of a public edition whose readers have earlier ones beside it: a count is the same in both where it has the
/// same name in the [CountBook] and the same months, and is withheld where its months lie within those of the other, or the
/// other way round, and the rest is small.
///
/// @param rule the edition's
/// @param elsewhere what stands elsewhere in it
/// @param earlier what earlier editions showed of subjects
public record SubjectEditions(DisclosureRule rule, Elsewhere elsewhere, List<Published> earlier) {

    /// What a key says of the edition and not of the count.
    private static final String PERIOD = " (?:before|after)\\b|\\d{4}-\\d\\d\\.\\.\\d{4}-\\d\\d ?";

    public SubjectEditions {
        earlier = List.copyOf(earlier);
    }

    /// A subject as the public sees it.
    ///
    /// @param view the subject
    /// @param shown what readers keep of it when the next edition comes
    public record Result(SubjectView view, Published shown) {}

    /// Empty when the workspace holds nothing about the subject.
    public Optional<Result> ask(SubjectQuestion question, Workspace workspace, SubjectRequest request) {
        return question.ask(workspace, request).map(subject -> edition(subject, request));
    }

    Result edition(Subject subject, SubjectRequest request) {
        LinkedCounts linked = subject.linked(elsewhere);
        List<Place> places = places(subject, request);
        List<Shown> alone = SubjectView.shown(subject, rule, elsewhere, Prior.NONE);
        Published first = published(subject, places, alone, linked);
        List<Published> others = earlier.stream()
                .filter(edition -> edition.name().equals(subject.id()) && !edition.equals(first))
                .toList();
        List<Shown> shown = others.isEmpty()
                ? alone
                : SubjectView.shown(subject, rule, elsewhere, Earlier.of(linked, places, rule, others));
        return new Result(SubjectView.of(subject, rule, elsewhere, shown), published(subject, places, shown, linked));
    }

    /// Of a small count nothing is kept but that it was withheld.
    private static Published published(Subject subject, List<Place> places, List<Shown> shown, LinkedCounts linked) {
        return new Published(subject.id(), places, shown.stream()
                .<Shown>map(seen -> seen instanceof Shown.Exact || seen instanceof Shown.Rounded
                        ? seen
                        : new Shown.Withheld())
                .toList(), linked.sums());
    }

    /// Where the counts stand that its tables and sentences show, or rest on.
    private static List<Place> places(Subject subject, SubjectRequest request) {
        List<Place> places = new ArrayList<>();
        subject.counts().keys().forEach(key -> {
            int position = subject.counts().position(key);
            Period period = key.endsWith(" after") ? request.period()
                    : key.endsWith(" before") ? request.against() : null;
            if (period != null && subject.shown().get(position)) {
                places.add(new Place(subject.id(), period.name(), key.replaceAll(PERIOD, "").strip(), 0, position));
            }
        });
        return places;
    }
}
