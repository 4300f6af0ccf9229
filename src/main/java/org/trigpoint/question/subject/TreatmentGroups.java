package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.people.Representations;
import org.trigpoint.people.TreatmentEpisode;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Treatment by substance, age group, sex and district: who is in it and how it ends, and who starts, stays and comes
/// back.
///
/// @param book holds the counts of all episodes already: "in treatment", "new starts", "effective", "exits", "planned exits",
///     "criminal justice", "completions followed" and "returned"
record TreatmentGroups(Workspace workspace, SubjectRequest request, TreatmentDefinition definition,
        TreatmentEpisodes episodes, LocalDate lastDay, CountBook book) {

    private record Grouping(String heading, Function<CaseRecord, String> group, Comparator<String> order) {}

    /// One group in the later period, and all it had open in the earlier.
    private record Group(String name, String stem, Pair open, TreatmentYear year, Representations returns) {}

    List<SubjectTable> tables() {
        List<Grouping> groupings = new ArrayList<>();
        definition.breakdowns().forEach((heading, column) -> groupings.add(grouping(heading, column)));
        Districts districts = Districts.of(workspace, Dataset.TREATMENT);
        if (districts.some()) {
            groupings.add(new Grouping(districts.heading(), districts::of, Comparator.naturalOrder()));
        }
        List<SubjectTable> tables = new ArrayList<>();
        for (Grouping grouping : groupings) {
            List<Group> groups = groups(grouping);
            tables.add(ends(grouping.heading(), groups));
            tables.add(starts(grouping.heading(), groups));
        }
        return tables;
    }

    private Grouping grouping(String heading, String column) {
        if (column.equals("category")) {
            return new Grouping(heading, record -> record.category().name(), Comparator.naturalOrder());
        }
        if (!column.equals("age")) {
            return new Grouping(heading, record -> record.extra(column), Comparator.naturalOrder());
        }
        Bands bands = Definitions.read(workspace, "age-bands", Bands.class);
        return new Grouping(heading, record -> bands.of(record.extra(column)),
                Comparator.comparingInt(bands::position).thenComparing(Comparator.naturalOrder()));
    }

    private List<Group> groups(Grouping grouping) {
        List<Group> groups = new ArrayList<>();
        episodes.by(grouping.group(), grouping.order()).forEach((name, members) -> {
            String stem = grouping.heading() + " " + name;
            TreatmentYear then = TreatmentYear.of(members, request.against(), definition.effectiveDays());
            TreatmentYear now = TreatmentYear.of(members, request.period(), definition.effectiveDays());
            groups.add(new Group(name, stem, book.put(stem, then.inTreatment(), now.inTreatment()), now,
                    returns(members)));
        });
        book.adds(new Pair("in treatment before", "in treatment after"), groups.stream().map(Group::open).toList());
        return groups;
    }

    private Representations returns(List<TreatmentEpisode> members) {
        return Representations.of(members, episodes.episodes(), request.period(), definition.returnMonths(), lastDay);
    }

    /// A count of every group, which together make up that of all episodes.
    ///
    /// @return the keys, in the order of the groups
    private List<String> put(List<Group> groups, String what, ToLongFunction<Group> count) {
        List<String> keys = groups.stream().map(g -> book.put(g.stem() + " " + what, count.applyAsLong(g))).toList();
        book.adds(what + " after", keys);
        return keys;
    }

    private SubjectTable ends(String heading, List<Group> groups) {
        List<String> exits = put(groups, "exits", g -> g.year().exits());
        List<String> planned = put(groups, "planned exits", g -> g.year().plannedExits());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            lines.add(end(groups.get(i).name(), groups.get(i).open(), exits.get(i), planned.get(i)));
        }
        lines.add(end("All", new Pair("in treatment before", "in treatment after"), "exits after",
                "planned exits after"));
        return new SubjectTable(Keys.of("by " + heading), "Treatment by " + heading.toLowerCase(Locale.UK),
                List.of(heading), List.of("In treatment " + request.against().name(),
                        "In treatment " + request.period().name(), "Change", "Exits", "Planned exits",
                        "Planned, share of exits", "Completions, share of all in treatment"),
                lines, List.of("Exits and shares are those of " + request.period().name() + "."));
    }

    private Line end(String name, Pair open, String exits, String planned) {
        book.within(planned, exits);
        book.within(planned, open.after());
        // episodes of the earlier period that nobody sent are not none
        boolean known = book.count("in treatment before") > 0;
        Figure absent = new Figure.Absent(MissingReason.NOT_AVAILABLE);
        return Line.of(name, known ? new Figure.Count(open.before()) : absent, new Figure.Count(open.after()),
                known ? new Figure.PercentChange(open) : absent, new Figure.Count(exits), new Figure.Count(planned),
                new Figure.Share(planned, exits), new Figure.Share(planned, open.after()));
    }

    private SubjectTable starts(String heading, List<Group> groups) {
        List<List<String>> keys = List.of(put(groups, "new starts", g -> g.year().newStarts()),
                put(groups, "effective", g -> g.year().effective()),
                put(groups, "criminal justice", g -> g.year().criminalJustice()),
                put(groups, "completions followed", g -> g.returns().completions()),
                put(groups, "returned", g -> g.returns().returned()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int at = i;
            lines.add(start(groups.get(i).name(), groups.get(i).open().after(),
                    keys.stream().map(column -> column.get(at)).toList()));
        }
        lines.add(start("All", "in treatment after", List.of("new starts after", "effective after",
                "criminal justice after", "completions followed after", "returned after")));
        return new SubjectTable(Keys.of("starts by " + heading),
                "Starting, staying and coming back by " + heading.toLowerCase(Locale.UK), List.of(heading),
                List.of("New starts", "In effective treatment", "Effective, share",
                        "Through criminal justice", "Criminal justice, share", "Completions followed",
                        "Back within %d months".formatted(definition.returnMonths())),
                lines,
                List.of("All figures are those of " + request.period().name()
                        + ". Shares are of all in treatment. Whoever"
                        + " comes back may do so for another substance."));
    }

    /// @param keys new starts, effective, criminal justice, completions followed, returned
    private Line start(String name, String open, List<String> keys) {
        keys.subList(0, 3).forEach(part -> book.within(part, open));
        book.within(keys.get(4), keys.get(3));
        return Line.of(name, new Figure.Count(keys.get(0)), new Figure.Count(keys.get(1)),
                new Figure.Share(keys.get(1), open), new Figure.Count(keys.get(2)),
                new Figure.Share(keys.get(2), open), new Figure.Count(keys.get(3)),
                new Figure.Share(keys.get(4), keys.get(3)));
    }
}
