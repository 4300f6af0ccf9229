package org.trigpoint.question.subject;

import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.people.RepeatCounts;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People and addresses met again within twelve months.
final class RepeatsSubject implements SubjectQuestion {
    /// Whose repeats are counted. Editable.
    ///
    /// @param sources one for each kind of person or address
    record Definition(List<Source> sources) {}

    /// One kind of person or address.
    ///
    /// @param title what the keys are, in the plural
    /// @param key the column that names them
    /// @param where which records count, values by column
    record Source(String title, String dataset, String key, Map<String, List<String>> where) {}

    @Override
    public String id() {
        return "repeats";
    }

    @Override
    public String title() {
        return "Repeat victims and addresses";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        CountBook book = new CountBook();
        Coverage coverage = Coverage.of(workspace);
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> columns = CountQuestion.columns(workspace);
        for (Source source : Definitions.read(workspace, "repeats", Definition.class).sources()) {
            if (columns.stream().noneMatch(source.key()::equalsIgnoreCase)
                    || !columns.containsAll(source.where().keySet())) {
                continue;
            }
            RepeatCounts before = counts(workspace, source, request.against());
            RepeatCounts after = counts(workspace, source, request.period());
            if (before.keys() + after.keys() > 0) {
                Dataset dataset = Dataset.of(source.dataset()).orElseThrow();
                Held held = Held.of(coverage, dataset, request, before.keys() > 0, after.keys() > 0)
                        .where(before.keys() > 0, after.keys() > 0);
                Held repeats = reachesBack(coverage, dataset, request.against()) ? held : held.apart();
                Breaks breaks = Breaks.of(workspace, request,
                        List.of(id(), title(), source.dataset(), source.title()));
                tables.add(table(new Comparison(request, book, held).across(breaks), book, source,
                        List.of(before, after), repeats));
                if (repeats.alike()) {
                    sentences.add(sentence(source).across(breaks, source.title()));
                } else if (held.after()) {
                    sentences.add(new Sentence("repeat-events-alone", Map.of("events", source.title()),
                            alone(source.title() + " repeats after", source.title() + " events after")));
                }
            }
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.CRIME, book, sentences, tables,
                        List.of("A repeat is an event within %d months after an earlier one of the same person or"
                                .formatted(RepeatCounts.WITHIN_MONTHS) + " address. Events without a key are not"
                                + " counted. In the first year of the data earlier events are not known, so its"
                                + " repeats are too few and are not compared.")));
    }

    /// Whether the records cover the twelve months in which an event makes one of a period a repeat.
    private static boolean reachesBack(Coverage coverage, Dataset dataset, Period period) {
        return coverage.missing(dataset, Period.of(period.first().minusMonths(RepeatCounts.WITHIN_MONTHS),
                period.first().minusMonths(1))).isEmpty();
    }

    private static Map<String, Figure> alone(String part, String whole) {
        return Map.of("share", new Figure.Share(part, whole), "part", new Figure.Count(part), "all",
                new Figure.Count(whole));
    }

    private static Sentence sentence(Source source) {
        Figure.Share share = new Figure.Share(source.title() + " repeats after", source.title() + " events after");
        Figure.Share then = new Figure.Share(source.title() + " repeats before", source.title() + " events before");
        return new Sentence("repeat-events", Map.of("events", source.title()), Sentence.change(then, share));
    }

    /// @param repeated what is known of the repeats
    private static SubjectTable table(Comparison table, CountBook book, Source source, List<RepeatCounts> both,
            Held repeated) {
        RepeatCounts before = both.getFirst();
        RepeatCounts after = both.getLast();
        Pair events = book.put(source.title() + " events", before.events(), after.events());
        Pair repeats = book.put(source.title() + " repeats", before.repeatEvents(), after.repeatEvents());
        Pair keys = book.put(source.title() + " keys", before.keys(), after.keys());
        Pair repeatKeys = book.put(source.title() + " repeat keys", before.repeatKeys(), after.repeatKeys());
        Pair three = book.put(source.title() + " three", atLeastThree(before), atLeastThree(after));
        double swing = Math.max(before.asEvents().dispersion(), after.asEvents().dispersion());
        book.varies(events, swing);
        book.varies(repeats, swing);
        return table.count("Events with a known key", events)
                .count("Different people or addresses", keys)
                .count("Repeat events", repeats, repeated)
                .share("Repeat events, share of events", repeats, events, repeated)
                .share("Met again within twelve months, share of people or addresses", repeatKeys, keys, repeated)
                .share("Three times or more in the period, share of people or addresses", three, keys)
                .table(Keys.of(source.title()), source.title() + ": repeats", "Measure");
    }

    private static long atLeastThree(RepeatCounts counts) {
        return counts.byNumber().tailMap(3).values().stream().mapToLong(Long::longValue).sum();
    }

    /// Counts by key and month, then by day where the data have days: only the twelve months before matter as well.
    private static RepeatCounts counts(Workspace workspace, Source source, Period period) {
        Selection selection = Selection.of(Dataset.of(source.dataset()).orElseThrow())
                .during(Period.of(period.first().minusMonths(RepeatCounts.WITHIN_MONTHS), period.last()));
        for (Map.Entry<String, List<String>> condition : source.where().entrySet()) {
            for (String value : condition.getValue()) {
                selection = selection.and(new Condition(condition.getKey(), value));
            }
        }
        Map<String, List<LocalDate>> days = new HashMap<>();
        long unknown = 0;
        for (CountRow row : new CountQuestion(selection, List.of(source.key(), "day")).ask(workspace)) {
            String key = row.values().get(0);
            String day = row.values().get(1);
            if (day.isEmpty()) {
                continue;
            }
            LocalDate date = LocalDate.parse(day);
            if (key.isEmpty()) {
                unknown += period.contains(YearMonth.from(date)) ? row.count() : 0;
                continue;
            }
            for (long i = 0; i < row.count(); i++) {
                days.computeIfAbsent(key, _ -> new ArrayList<>()).add(date);
            }
        }
        return RepeatCounts.of(days, unknown, period.first().atDay(1), period.last().atEndOfMonth());
    }
}
