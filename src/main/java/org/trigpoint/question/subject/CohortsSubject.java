package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.people.Cohort;
import org.trigpoint.question.Coverage;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.RepeatEvents;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Offenders in schemes: who joins, how many offend again, how often, before and after.
final class CohortsSubject implements SubjectQuestion {
    @Override
    public String id() {
        return "cohorts";
    }

    @Override
    public String title() {
        return "Offenders and re-offending";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        List<CaseRecord> members = workspace.store().records().of(Dataset.OFFENDER);
        List<CaseRecord> offences = workspace.store().records().of(Dataset.REOFFENDING);
        if (members.isEmpty() && offences.isEmpty()) {
            return Optional.empty();
        }
        Cohort.Rule rule = Definitions.read(workspace, "cohorts", Cohort.Rule.class);
        CountBook book = new CountBook();
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Coverage coverage = Coverage.of(workspace);
        if (!members.isEmpty()) {
            tables.add(joined(new Comparison(request, book, Held.BOTH).across(breaks(workspace, request)), request,
                    book, members));
        }
        if (coverage.covers(Dataset.REOFFENDING, request.period(), request.against())) {
            tables.add(offending(new Comparison(request, book, Held.BOTH).across(breaks(workspace, request)), request,
                    book,
                    offences));
        }
        if (!members.isEmpty() && !offences.isEmpty()) {
            Map<String, Cohort> cohorts = cohorts(members, offences, rule);
            tables.add(beforeAndAfter(book, sentences, cohorts));
            tables.add(offenders(book, cohorts));
            notes.addAll(unfollowed(members, cohorts.keySet()));
        }
        notes.addAll(List.of(
                "Members are followed for %d months from the day they joined; an offence counts when it was"
                        .formatted(rule.followUpMonths())
                        + " proven before %d more months had passed. The same lengths hold before they joined."
                                .formatted(rule.waitingMonths()),
                "People join a scheme when they offend most, so that some fall would be seen without it. A"
                        + " fall is no proof that the scheme caused it."));
        return Optional.of(new Subject(id(), title(), Dataset.OFFENDER, book, sentences, tables, notes));
    }

    /// Schemes without a proven offence of any member: that nobody sent them is likelier than that there are none.
    private static List<String> unfollowed(List<CaseRecord> members, Set<String> followed) {
        String schemes = members.stream()
                .map(member -> member.category().name())
                .filter(scheme -> !followed.contains(scheme))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return schemes.isEmpty() ? List.of()
                : List.of("No proven offence of a member was received for " + schemes
                        + ", so nothing is said of their re-offending.");
    }

    private static SubjectTable joined(Comparison table, SubjectRequest request, CountBook book,
            List<CaseRecord> members) {
        Map<String, List<CaseRecord>> schemes = members.stream()
                .collect(Collectors.groupingBy(member -> member.category().name(), TreeMap::new, Collectors.toList()));
        schemes.forEach((scheme, all) -> {
            Held held = Held.of(isKnown(all, request.against()), isKnown(all, request.period()));
            if (held.before() || held.after()) {
                table.count(scheme, book.put("joined " + scheme, months(all, request.against()),
                        months(all, request.period())), held);
            }
        });
        return table.table("joined", "People who joined or entered", "Scheme");
    }

    private Breaks breaks(Workspace workspace, SubjectRequest request) {
        return Breaks.of(workspace, request, new Breaks.About(Dataset.REOFFENDING,
                List.of(id(), title(), Dataset.OFFENDER.id(), Dataset.REOFFENDING.id())));
    }

    /// A list of members tells nothing of the time before the first of them joined, or after the last did.
    private static boolean isKnown(List<CaseRecord> members, Period period) {
        return members.stream().anyMatch(member -> !member.when().month().isAfter(period.last()))
                && members.stream().anyMatch(member -> !member.when().month().isBefore(period.first()));
    }

    private static boolean isIn(CaseRecord record, Period period) {
        return period.contains(record.when().month());
    }

    /// How many of the records lie in each month of a period.
    private static List<Long> months(List<CaseRecord> records, Period period) {
        return period.months()
                .stream()
                .map(month -> records.stream().filter(record -> record.when().month().equals(month)).count())
                .toList();
    }

    private static SubjectTable offending(Comparison table, SubjectRequest request, CountBook book,
            List<CaseRecord> offences) {
        List<CaseRecord> before = offences.stream().filter(o -> isIn(o, request.against())).toList();
        List<CaseRecord> after = offences.stream().filter(o -> isIn(o, request.period())).toList();
        Pair number = book.put("offences", before.size(), after.size());
        book.varies(number, Math.max(dispersion(before), dispersion(after)));
        Pair people = book.put("offenders", people(before), people(after));
        return table.count("Proven offences", number)
                .count("People who committed them", people)
                .ratio("Offences per person", number, people, 1)
                .table("offences", "Proven offences of people known to the schemes", "Measure");
    }

    /// Offences of the same people are not independent.
    private static double dispersion(List<CaseRecord> offences) {
        Map<String, Long> byPerson = offences.stream()
                .collect(Collectors.groupingBy(o -> o.extra("person"), Collectors.counting()));
        SortedMap<Integer, Long> people = new TreeMap<>();
        byPerson.values().forEach(number -> people.merge(number.intValue(), 1L, Long::sum));
        return new RepeatEvents(people).dispersion();
    }

    private static long people(List<CaseRecord> offences) {
        return offences.stream().map(o -> o.extra("person")).filter(p -> !p.isEmpty()).distinct().count();
    }

    private static Map<String, Cohort> cohorts(List<CaseRecord> members, List<CaseRecord> offences,
            Cohort.Rule rule) {
        Map<String, List<Cohort.Offence>> proven = new HashMap<>();
        LocalDate last = LocalDate.MIN;
        for (CaseRecord offence : offences) {
            LocalDate committed = day(offence);
            LocalDate until = offence.when().untilDay();
            LocalDate on = until == null ? committed : until;
            last = on.isAfter(last) ? on : last;
            proven.computeIfAbsent(offence.extra("person"), _ -> new ArrayList<>())
                    .add(new Cohort.Offence(committed, on));
        }
        Map<String, Map<String, LocalDate>> schemes = new TreeMap<>();
        for (CaseRecord member : members) {
            if (!member.extra("person").isEmpty()) {
                schemes.computeIfAbsent(member.category().name(), _ -> new TreeMap<>())
                        .merge(member.extra("person"), day(member), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        Map<String, Cohort> cohorts = new TreeMap<>();
        for (Map.Entry<String, Map<String, LocalDate>> scheme : schemes.entrySet()) {
            if (scheme.getValue().keySet().stream().anyMatch(proven::containsKey)) {
                cohorts.put(scheme.getKey(), Cohort.of(scheme.getValue(), proven, rule, last));
            }
        }
        return cohorts;
    }

    private static LocalDate day(CaseRecord record) {
        LocalDate day = record.when().day();
        return day == null ? record.when().month().atDay(1) : day;
    }

    private static SubjectTable beforeAndAfter(CountBook book, List<Sentence> sentences,
            Map<String, Cohort> cohorts) {
        List<Line> lines = new ArrayList<>();
        cohorts.forEach((scheme, cohort) -> {
            if (cohort.members() > 0) {
                lines.add(line(book, sentences, scheme, cohort));
            }
        });
        return new SubjectTable("before-and-after", "Proven offending before and after joining", List.of("Scheme"),
                List.of("Members followed", "Re-offended", "Re-offending rate", "Offences before", "Offences after",
                        "Change", "95% interval", "Offences per 100 members"),
                lines, List.of("The interval allows for members who offend many times."));
    }

    /// How many members offended in the same time before and after, and how often those who did.
    private static SubjectTable offenders(CountBook book, Map<String, Cohort> cohorts) {
        List<Line> lines = new ArrayList<>();
        cohorts.forEach((scheme, cohort) -> {
            if (cohort.members() > 0) {
                String before = book.put("offended " + scheme + " before", cohort.offendersBefore());
                String after = book.put("offended " + scheme + " after", cohort.reoffenders());
                lines.add(Line.of(scheme, new Figure.Count(before), new Figure.Count(after),
                        new Figure.Ratio("offences of " + scheme + " before", before, 1),
                        new Figure.Ratio("offences of " + scheme + " after", after, 1)));
            }
        });
        return new SubjectTable("offenders", "Members who offended, and how often", List.of("Scheme"),
                List.of("Members before", "Members after", "Offences each before", "Offences each after"), lines,
                List.of());
    }

    private static Line line(CountBook book, List<Sentence> sentences, String scheme, Cohort cohort) {
        String members = book.put("members " + scheme, cohort.members());
        Pair people = book.put("offended " + scheme, cohort.offendersBefore(), cohort.reoffenders());
        Pair offences = book.put("offences of " + scheme, cohort.offencesBefore(), cohort.offences());
        book.within(people.before(), members);
        book.within(people.after(), members);
        CountChange change = CountChanges.withDispersion(
                CountChanges.compare(cohort.offencesBefore(), cohort.offences()),
                new RepeatEvents(cohort.byNumber()).dispersion());
        Interval ratio = change.widenedRatio();
        List<String> restsOn = List.of(offences.before(), offences.after(), people.before(), people.after());
        Figure interval = Double.isInfinite(ratio.high()) || cohort.offencesBefore() == 0
                ? new Figure.Absent(MissingReason.NOT_APPLICABLE)
                : new Figure.Range(100 * (ratio.low() - 1), 100 * (ratio.high() - 1), Unit.PERCENT_CHANGE, restsOn);
        sentences.add(new Sentence("cohort", Map.of("scheme", scheme),
                Map.of("members", new Figure.Count(members), "before", new Figure.Count(offences.before()), "after",
                        new Figure.Count(offences.after()), "percent", new Figure.PercentChange(offences), "interval",
                        interval)));
        return Line.of(scheme, new Figure.Count(members), new Figure.Count(people.after()),
                new Figure.Share(people.after(), members), new Figure.Count(offences.before()),
                new Figure.Count(offences.after()), new Figure.PercentChange(offences), interval,
                new Figure.Ratio(offences.after(), members, 100));
    }
}
