package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Contents;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One data set as its partners sent it: how many files, which months are whole, and which are missing.
///
/// @param dataset the data set
/// @param batches its batches
/// @param span from its first to its last month; empty for reference tables
/// @param whole the months that are complete
/// @param all the months of all data sets together, the last five years at most
/// @param stated why it may be held and until when
/// @param reminders what of it is to be reviewed or deleted, the most pressing first
record SourceRow(Dataset dataset, List<Batch> batches, Optional<Period> span, Set<YearMonth> whole,
        Optional<Period> all, Provenance stated, List<Retention.Reminder> reminders) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final long LONGEST_WAIT = 12;
    private static final int SHOWN = 60;

    SourceRow {
        batches = List.copyOf(batches);
        whole = Set.copyOf(whole);
        reminders = List.copyOf(reminders);
    }

    /// The data sets of a workspace, in the order of the model.
    static List<SourceRow> of(Contents contents) {
        Map<Dataset, List<Batch>> byDataset = new EnumMap<>(Dataset.class);
        contents.batches().forEach(b -> byDataset.computeIfAbsent(b.dataset(), _ -> new ArrayList<>()).add(b));
        Optional<Period> all = span(contents.batches()).map(SourceRow::latest);
        return byDataset.entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), contents, all))
                .toList();
    }

    /// The last five years of a longer span: earlier months would squeeze the others.
    private static Period latest(Period span) {
        YearMonth first = span.last().minusMonths(SHOWN - 1L);
        return first.isAfter(span.first()) ? Period.of(first, span.last()) : span;
    }

    private static SourceRow of(Dataset dataset, List<Batch> batches, Contents contents, Optional<Period> all) {
        Optional<Period> span = span(batches);
        Set<YearMonth> whole = new HashSet<>();
        span.ifPresent(months -> {
            whole.addAll(months.months());
            contents.coverage().missing(dataset, months).forEach(whole::remove);
        });
        return new SourceRow(dataset, batches, span, whole, all, contents.holding().of(dataset),
                contents.holding().due(dataset));
    }

    private static Optional<Period> span(List<Batch> batches) {
        @Nullable
        YearMonth first = null;
        @Nullable
        YearMonth last = null;
        for (Batch batch : batches) {
            YearMonth from = batch.from();
            YearMonth to = batch.to();
            if (from != null && to != null) {
                first = first == null || from.isBefore(first) ? from : first;
                last = last == null || to.isAfter(last) ? to : last;
            }
        }
        return first == null || last == null ? Optional.empty() : Optional.of(Period.of(first, last));
    }

    String files() {
        return batches.size() == 1 ? "1 file" : NumberText.of(batches.size()) + " files";
    }

    /// "received 5 Jun 2013".
    String received(ZoneId zone) {
        Instant latest = batches.stream().map(Batch::importedAt).max(Comparator.naturalOrder()).orElseThrow();
        return "received " + DAY.withZone(zone).format(latest);
    }

    /// "next due with Apr 2014", from how many months the partner usually sends at a time, a year at most; empty when that is not known.
    String due() {
        List<Long> lengths = batches.stream()
                .filter(batch -> batch.from() != null && batch.to() != null)
                .map(batch -> Math.min(LONGEST_WAIT, Period.of(batch.from(), batch.to()).length()))
                .sorted()
                .toList();
        return lengths.isEmpty()
                ? ""
                : span.map(months -> "next due to "
                        + MONTH.format(months.last().plusMonths(lengths.get(lengths.size() / 2)))).orElse("");
    }

    /// "to be reviewed by 1 Jun 2014", "was to be deleted by 1 Jun 2014", "kept until 1 Jun 2016"; empty when no date is stated.
    String until() {
        if (!reminders.isEmpty()) {
            Retention.Reminder first = reminders.getFirst();
            return (first.isOverdue() ? "was to be " : "to be ")
                    + (first.due() == Retention.Due.DELETE ? "deleted by " : "reviewed by ") + DAY.format(first.date());
        }
        return stated.deleteOn() == null ? "" : "kept until " + DAY.format(stated.deleteOn());
    }

    /// The months within its span that are not complete.
    List<YearMonth> gaps() {
        return span.map(months -> months.months().stream().filter(month -> !whole.contains(month)).toList())
                .orElse(List.of());
    }

    /// "Apr 2011 to Mar 2013, whole", "Aug 2012 is not whole" or "2 months are not whole".
    String coverage() {
        if (span.isEmpty()) {
            return "Not by month";
        }
        List<YearMonth> gaps = gaps();
        if (gaps.isEmpty()) {
            return span.get().name() + ", whole";
        }
        return gaps.size() == 1 ? MONTH.format(gaps.getFirst()) + " is not whole"
                : gaps.size() + " months are not whole";
    }

    /// Every month that is not whole, by name.
    String gapsInWords() {
        return gaps().isEmpty()
                ? coverage()
                : "Not whole: " + String.join(", ", gaps().stream().map(MONTH::format).toList());
    }
}
