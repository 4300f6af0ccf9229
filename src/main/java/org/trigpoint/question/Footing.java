package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is to be known of the months of series: where a series breaks, and which months may still change. Most of it the
/// analyst said; a rule finds recent months ([ProvisionalMonths]) and districts that begin or end ([DistrictBreaks]).
///
/// @param notes breaks and provisional months
public record Footing(List<SeriesNote> notes) {
    /// Nothing said.
    public static final Footing FIRM = new Footing(List.of());

    public Footing {
        notes = List.copyOf(notes);
    }

    /// All that a workspace says, and the months that are provisional by rule.
    public static Footing of(Workspace workspace) {
        return new Footing(SeriesNotes.all(workspace));
    }

    /// All that matters for a comparison of what is selected in two periods, districts that begin or end included.
    public static Footing of(Workspace workspace, Counting counting, Selection selection, Period period,
            Period against) {
        return of(workspace).and(DistrictBreaks.between(workspace, counting, selection, period, against))
                .between(period, against);
    }

    /// What is said of a series.
    ///
    /// @param dataset the data set it is counted from; `null` for a measure that came in as totals
    /// @param name the category, group or measure; `null` for the whole data set
    public Footing about(@Nullable Dataset dataset, @Nullable String name) {
        return kept(note -> concerns(note.series(), dataset, name));
    }

    /// What holds for a district; for `null`, which stands for all of them, everything.
    Footing in(@Nullable String district) {
        return kept(note -> district == null || note.districts().isEmpty() || note.districts().contains(district));
    }

    /// The same with further notes.
    private Footing and(List<SeriesNote> further) {
        return new Footing(Stream.concat(notes.stream(), further.stream()).toList());
    }

    /// What matters for a comparison of two periods: breaks after the first month of the earlier and up to the last of
    /// the later, and provisional months in either.
    public Footing between(Period period, Period against) {
        YearMonth from = earlier(period.first(), against.first());
        YearMonth to = period.last().isAfter(against.last()) ? period.last() : against.last();
        return kept(note -> switch (note.kind()) {
            case BREAK -> note.months().first().isAfter(from) && !note.months().first().isAfter(to);
            case PROVISIONAL -> overlaps(note.months(), period) || overlaps(note.months(), against);
        });
    }

    /// The breaks, in order of time.
    public List<SeriesNote> breaks() {
        return of(SeriesNote.Kind.BREAK).toList();
    }

    /// Whether a month may still change.
    public boolean isProvisional(YearMonth month) {
        return of(SeriesNote.Kind.PROVISIONAL).anyMatch(note -> note.months().contains(month));
    }

    /// Each note as a sentence, to stand under a table.
    public List<String> sentences() {
        return notes.stream().map(Footing::sentence).toList();
    }

    private static String sentence(SeriesNote note) {
        return switch (note.kind()) {
            case BREAK ->
                "[b] Break in the series '%s' from %s: %s. Figures before and after it are not on one footing."
                        .formatted(note.series(), note.months().name(), note.reason());
            case PROVISIONAL -> "[p] '%s' is provisional for %s: %s.".formatted(note.series(), note.months().name(),
                    note.reason());
        };
    }

    private Stream<SeriesNote> of(SeriesNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind);
    }

    private Footing kept(Predicate<SeriesNote> wanted) {
        return new Footing(notes.stream().filter(wanted).toList());
    }

    private static boolean concerns(String series, @Nullable Dataset dataset, @Nullable String name) {
        if (name != null && series.equalsIgnoreCase(name)) {
            return true;
        }
        if (dataset == null) {
            return false;
        }
        String whole = series.toLowerCase(Locale.ROOT);
        if (whole.equals(dataset.id())) {
            return true;
        }
        String prefix = dataset.id() + ":";
        // a class that breaks breaks the total it is part of
        return whole.startsWith(prefix)
                && (name == null || name.equalsIgnoreCase(series.substring(prefix.length()).strip()));
    }

    private static boolean overlaps(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
