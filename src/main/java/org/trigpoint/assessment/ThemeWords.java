package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a theme says.
public final class ThemeWords {
    private static final int NAMED = 3;
    /// A category that makes up less of a change does not drive it.
    private static final double DRIVES = .25;

    private ThemeWords() {}

    /// @param named what the sentences are about: the theme without its sentences
    static List<String> sentences(Sentences templates, Theme named) {
        List<String> sentences = new ArrayList<>();
        sentences.add(headline(templates, named));
        movers(named.byCategory(), Verdict.ROSE)
                .ifPresent(names -> sentences.add(templates.fill("rises", Map.of("names", names))));
        movers(named.byCategory(), Verdict.FELL)
                .ifPresent(names -> sentences.add(templates.fill("falls", Map.of("names", names))));
        if (named.byCategory().rows().size() > 1 && sentences.size() == 1 && named.seriesBreak().isEmpty()) {
            sentences.add(templates.fill("none-clear", Map.of()));
        }
        named.highlights()
                .stream()
                .filter(h -> !h.row().acrossBreak())
                .forEach(h -> sentences.add(ChangeWords.sentence(templates, h.name(), h.unit(), h.row().change())));
        return sentences;
    }

    /// How the whole changed: over both years, over the months that both have, or not to be told across a break.
    private static String headline(Sentences templates, Theme theme) {
        CountChange change = theme.total().change();
        Map<String, String> values = ChangeWords.values(subject(theme.dataset()), theme.dataset().unit(), change);
        Optional<SeriesNote> broken = theme.seriesBreak();
        if (broken.isPresent()) {
            values.put("month", broken.get().months().name());
            values.put("reason", broken.get().reason());
            return templates.fill("series-break", values);
        }
        if (theme.window().whole()) {
            return ChangeWords.sentence(templates, subject(theme.dataset()), theme.dataset().unit(), change);
        }
        values.put("from", theme.window().from());
        values.put("to", theme.window().to());
        values.put("comparison", ChangeWords.comparison(change));
        return templates.fill(change.verdict() == Verdict.NO_CLEAR_CHANGE ? "like-for-like-unclear" : "like-for-like",
                values);
    }

    /// The category that makes up most of a clear change of the whole; empty where none does by itself, or one outdoes it.
    public static Optional<String> driver(Sentences templates, Theme theme) {
        CountChange whole = theme.total().change();
        if (theme.verdict() == Verdict.NO_CLEAR_CHANGE) {
            return Optional.empty();
        }
        long all = Math.abs(whole.difference());
        return theme.byCategory()
                .rows()
                .stream()
                .filter(row -> !row.values().getFirst().isEmpty() && row.change().verdict() == whole.verdict())
                .max(Comparator.comparingLong(row -> Math.abs(row.change().difference())))
                .filter(row -> Math.abs(row.change().difference()) < all
                        && Math.abs(row.change().difference()) >= DRIVES * all)
                .map(row -> templates.fill("driver",
                        Map.of("category", ChangeWords.within(row.values().getFirst()), "part",
                                Figures.count(Math.abs(row.change().difference())), "difference", Figures.count(all),
                                "direction", whole.difference() < 0 ? "fewer" : "more", "unit",
                                theme.dataset().unit())));
    }

    /// How much of a theme the areas with the most of it hold.
    ///
    /// @param areas how many areas are meant
    /// @param share of the incidents with a place
    public static String topAreas(Sentences templates, Theme theme, int areas, double share) {
        return templates.fill("top-areas", Map.of("areas", areas == 10 ? "ten" : Figures.words(areas), "share",
                Figures.percent(100 * share), "unit", theme.dataset().unit()));
    }

    /// The change of a whole data set as a sentence.
    public static String headline(Dataset dataset, CountChange total) {
        return ChangeWords.sentence(subject(dataset), dataset.unit(), total);
    }

    /// How a data set begins a sentence.
    static String subject(Dataset dataset) {
        return switch (dataset) {
            case CRIME -> "Recorded crime";
            case FIRE -> "Incidents attended by the fire service";
            case TREATMENT -> "New treatment episodes";
            default -> dataset.title();
        };
    }

    /// The categories with the largest clear changes in one direction.
    private static Optional<String> movers(ChangeTable table, Verdict verdict) {
        List<String> names = table.rows()
                .stream()
                .filter(row -> row.is(verdict))
                .sorted(Comparator.comparingLong((ChangeRow row) -> Math.abs(row.change().difference())).reversed())
                .limit(NAMED)
                .map(row -> ChangeWords.within(row.values().getFirst()) + " "
                        + ChangeWords.brief(row.change()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
