package org.trigpoint.report.content;

import org.trigpoint.assessment.StrayDistricts;
import org.trigpoint.assessment.Theme;
import org.trigpoint.assessment.ThemeDetails;
import org.trigpoint.assessment.ThemeWords;
import org.trigpoint.figure.ChangeBars;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.publication.Seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The section of one data set.
final class ThemeSection implements Section {
    private static final int MOST_BARS = 20;
    /// Heights over widths, so that a chart leaves room for what it is about.
    private static final double MONTHS = .27;

    private final Dataset dataset;

    ThemeSection(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public String id() {
        return dataset.id();
    }

    @Override
    public String title() {
        return dataset.title();
    }

    /// The first of them; the others follow the section before where there is room.
    @Override
    public boolean startsPage() {
        return dataset == Dataset.CRIME;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment()
                .themes()
                .stream()
                .filter(theme -> theme.dataset() == dataset)
                .findFirst()
                .map(theme -> section(materials, theme))
                .orElseGet(() -> CountedSection.of(materials, dataset));
    }

    private static List<Block> section(Materials materials, Theme theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, theme.dataset().title()));
        List<String> said = new ArrayList<>(theme.sentences());
        ThemeWords.driver(materials.assessment().editing().sentences(), theme).ifPresent(said::add);
        blocks.addAll(Bases.opening(Bases.all(said, materials.bases().theme(theme.dataset()))));
        String source = materials.sourceOf(theme.dataset());
        blocks.add(new Heading(2, "Month by month"));
        blocks.add(monthly(materials, theme, source));
        Optional<ThemeDepth> depth = materials.assessment()
                .part(ThemeDetails.class)
                .flatMap(details -> details.of(theme.dataset()))
                .map(detail -> new ThemeDepth(materials, theme, detail));
        depth.ifPresent(detail -> blocks.add(detail.season()));
        depth.ifPresent(detail -> blocks.addAll(detail.outlook()));
        depth.ifPresent(detail -> blocks.addAll(detail.time()));
        blocks.addAll(byCategory(materials, theme, source));
        if (theme.byArea() != null) {
            blocks.addAll(byArea(materials, theme, theme.byArea()));
        }
        depth.ifPresent(detail -> blocks.addAll(detail.place()));
        blocks.addAll(HotAreaBlocks.of(materials, theme.dataset()));
        blocks.addAll(ThemeEvidence.of(materials, theme.dataset()));
        return blocks;
    }

    private static List<Block> byCategory(Materials materials, Theme theme, String source) {
        if (theme.byCategory().rows().size() < 2) {
            return List.of();
        }
        String id = theme.dataset().id();
        ChangeBars bars = ChangeTables.chart("Change by category: " + theme.dataset().title(), theme.dataset().unit(),
                theme.byCategory(), MOST_BARS);
        return List.of(new Heading(2, "By category"),
                Paragraph.of(Prose.of("The figures behind the bars stand in ").reference("scanning-" + id).then(".")),
                materials.picture(id + "-change", bars, source, seen -> changes(bars, id + "-change", seen)));
    }

    /// The bars of which nothing is withheld, of rounded counts where the rule rounds.
    private static Optional<Figure> changes(ChangeBars bars, String key, Seen seen) {
        List<ChangeBars.Change> kept = new ArrayList<>();
        for (int row = 0; row < bars.changes().size(); row++) {
            ChangeBars.Change change = bars.changes().get(row);
            double before = seen.count(key, row, 1, change.before());
            double after = seen.count(key, row, 2, change.after());
            if (!Double.isNaN(before) && !Double.isNaN(after)) {
                kept.add(seen.rounds() ? rounded(change, before, after) : change);
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeBars(bars.title(), bars.unit(), bars.beforeName(), bars.afterName(), kept));
    }

    /// The interval would undo the rounding.
    private static ChangeBars.Change rounded(ChangeBars.Change change, double before, double after) {
        ChangeBars.Interval percent = change.percent().equals(ChangeBars.Interval.NONE) || before == 0
                ? ChangeBars.Interval.NONE
                : new ChangeBars.Interval(100 * (after - before) / before, Double.NaN, Double.NaN);
        return new ChangeBars.Change(change.category(), before, after, percent, change.verdict());
    }

    private static List<Block> byArea(Materials materials, Theme theme, ChangeTable areas) {
        String heading = "By " + theme.areaHeading().toLowerCase(Locale.UK);
        Table table = ChangeTables
                .table(theme.dataset().id() + "-by-area",
                        ScanningSection.caption(theme) + " "
                                + heading.toLowerCase(Locale.UK),
                        theme.areaHeading(), areas, List.of())
                .withNotes(Stream.of(Stream.of(ChangeTables.asScanned(theme.dataset())),
                        StrayDistricts.note(areas.rows().stream().map(row -> row.values().getFirst()))
                                .map(Prose::of)
                                .stream(),
                        ChangeTables.footing(areas).stream()).flatMap(notes -> notes).toList())
                .withSource(materials.sourceOf(theme.dataset()))
                .withSheetName(theme.dataset().title() + " by area");
        return List.of(new Heading(2, heading), FixedCounts.in(materials, table, theme.dataset(),
                theme.areaHeading().toLowerCase(Locale.UK), theme.window().both()));
    }

    private static Picture monthly(Materials materials, Theme theme, String source) {
        String key = theme.dataset().id() + "-by-month";
        MonthlyComparison all = monthly(theme, (_, _, exact) -> exact);
        return materials.picture(key, new Shallow(all, MONTHS), source,
                seen -> Optional.of(new Shallow(monthly(theme,
                        (row, column, exact) -> seen.count(key, row, column, exact)), MONTHS)));
    }

    /// A count of the chart's numbers as its reader may see it.
    private interface Sight {
        double of(int row, int column, double exact);
    }

    private static MonthlyComparison monthly(Theme theme, Sight sight) {
        return new MonthlyComparison(theme.dataset().title() + " by month", theme.dataset().unit(),
                theme.window().period().first(),
                new MonthlyComparison.Year(theme.window().period().name(), year(theme.total().monthsAfter(), 2, sight)),
                new MonthlyComparison.Year(theme.window().against().name(),
                        year(theme.total().monthsBefore(), 1, sight)));
    }

    private static List<Double> year(List<Long> counts, int column, Sight sight) {
        return IntStream.range(0, counts.size())
                .mapToObj(month -> sight.of(month, column, counts.get(month)))
                .toList();
    }
}
