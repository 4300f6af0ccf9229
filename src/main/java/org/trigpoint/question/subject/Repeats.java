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

/// People or addresses of one kind that are met again within twelve months, in the two periods of a request.
///
/// @param held what is known of their events
/// @param repeated what is known of their repeats: less, where the records do not reach back twelve months
/// @param breaks what breaks between the two periods
record Repeats(Source source, SubjectRequest request, RepeatCounts before, RepeatCounts after, Held held,
        Held repeated, Breaks breaks) {

    /// What a repeat is, for the notes of a subject.
    static final String NOTE = ("A repeat is an event within %d months after an earlier one of the same person or"
            + " address. Events without a key are not counted. In the first year of the data earlier events are not"
            + " known, so its repeats are too few and are not compared.").formatted(RepeatCounts.WITHIN_MONTHS);

    /// Whose repeats are counted.
    ///
    /// @param title what the keys are, in the plural
    /// @param key the column that names them
    /// @param where which records count, values by column
    record Source(String title, String dataset, String key, Map<String, List<String>> where) {
        private Dataset records() {
            return Dataset.of(dataset).orElseThrow();
        }
    }

    /// The repeats of a source; empty when the workspace does not have its columns, or no record of the two periods has a
    /// key.
    ///
    /// @param called what a break of the subject may be called
    static Optional<Repeats> of(Workspace workspace, Source source, SubjectRequest request, List<String> called) {
        List<String> columns = CountQuestion.columns(workspace);
        if (columns.stream().noneMatch(source.key()::equalsIgnoreCase)
                || !columns.containsAll(source.where().keySet())) {
            return Optional.empty();
        }
        RepeatCounts before = counts(workspace, source, request.against());
        RepeatCounts after = counts(workspace, source, request.period());
        if (before.keys() + after.keys() == 0) {
            return Optional.empty();
        }
        Coverage coverage = Coverage.of(workspace);
        Held held = Held.of(coverage, source.records(), request, before.keys() > 0, after.keys() > 0)
                .where(before.keys() > 0, after.keys() > 0);
        List<String> names = new ArrayList<>(called);
        names.addAll(List.of(source.dataset(), source.title()));
        return Optional.of(new Repeats(source, request, before, after, held,
                reachesBack(coverage, source.records(), request.against()) ? held : held.apart(),
                Breaks.of(workspace, request, new Breaks.About(source.records(), names))));
    }

    /// Whether the records cover the twelve months in which an event makes one of a period a repeat.
    private static boolean reachesBack(Coverage coverage, Dataset dataset, Period period) {
        return coverage.missing(dataset, Period.of(period.first().minusMonths(RepeatCounts.WITHIN_MONTHS),
                period.first().minusMonths(1))).isEmpty();
    }

    /// Events with a key, and what they are entered as.
    Pair events(CountBook book) {
        Pair events = pair(book, "events", before.events(), after.events());
        book.varies(events, swing());
        return events;
    }

    private double swing() {
        return Math.max(before.asEvents().dispersion(), after.asEvents().dispersion());
    }

    SubjectTable table(CountBook book) {
        Pair events = events(book);
        Pair repeats = pair(book, "repeats", before.repeatEvents(), after.repeatEvents());
        book.varies(repeats, swing());
        Pair keys = pair(book, "keys", before.keys(), after.keys());
        Pair repeatKeys = pair(book, "repeat keys", before.repeatKeys(), after.repeatKeys());
        Pair three = pair(book, "three", atLeastThree(before), atLeastThree(after));
        return new Comparison(request, book, held).across(breaks)
                .count("Events with a known key", events)
                .count("Different people or addresses", keys)
                .count("Repeat events", repeats, repeated)
                .share("Repeat events, share of events", repeats, events, repeated)
                .share("Met again within twelve months, share of these", repeatKeys, keys, repeated)
                .share("Three times or more, share of these", three, keys)
                .table(Keys.of(source.title()), source.title() + ": repeats", "Measure");
    }

    private Pair pair(CountBook book, String what, long then, long now) {
        return book.put(source.title() + " " + what, then, now);
    }

    private static long atLeastThree(RepeatCounts counts) {
        return counts.byNumber().tailMap(3).values().stream().mapToLong(Long::longValue).sum();
    }

    /// The share of events that were repeats, beside that of the earlier period where its repeats are all known; empty where
    /// nothing is known of the later period.
    Optional<Sentence> sentence() {
        Figure.Share share = new Figure.Share(key("repeats after"), key("events after"));
        if (repeated.alike()) {
            return Optional.of(new Sentence("repeat-events", named(),
                    Sentence.change(new Figure.Share(key("repeats before"), key("events before")), share))
                    .across(breaks, source.title()));
        }
        return held.after()
                ? Optional.of(new Sentence("repeat-events-alone", named(), Map.of("share", share, "part",
                        new Figure.Count(share.part()), "all", new Figure.Count(share.whole()))))
                : Optional.empty();
    }

    private Map<String, String> named() {
        return Map.of("events", source.title());
    }

    private String key(String what) {
        return source.title() + " " + what;
    }

    /// Counts by key and day: only the twelve months before matter as well.
    private static RepeatCounts counts(Workspace workspace, Source source, Period period) {
        Selection selection = Selection.of(source.records())
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
