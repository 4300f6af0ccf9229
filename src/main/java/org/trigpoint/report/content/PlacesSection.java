package org.trigpoint.report.content;

import org.trigpoint.assessment.Places;
import org.trigpoint.figure.RankPicture;
import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.TopShare;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.Numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The high-impact locations: the map, the ranked table, what the top holds.
final class PlacesSection implements Section {
    static final int RANKS_SHOWN = 15;

    @Override
    public String id() {
        return "places";
    }

    @Override
    public String title() {
        return "High-impact locations";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Places places = materials.assessment().places();
        return places == null ? List.of() : section(materials, places);
    }

    private List<Block> section(Materials materials, Places places) {
        Period period = materials.assessment().period();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.addAll(Bases.opening(Bases.all(places.sentences(), materials.bases().places())));
        blocks.add(Paragraph
                .of(Prose.of("Each area's index is the weighted mean of its indicators, 100 being the average area. ")
                        .then("The indicators and what the highest-ranked areas hold of them stand in ")
                        .reference("places-share")
                        .then("; the ranks stand in ")
                        .reference("places")
                        .then(".")));
        if (!places.boundaries().isEmpty()) {
            blocks.add(PlacesMap.of(places, period).large(materials));
        }
        RankPicture.of("How sure the ranks are, " + period.name(), places.ranked(), RANKS_SHOWN)
                .ifPresent(picture -> blocks.add(materials.picture("rank-intervals", picture,
                        "1,000 simulated years: counts drawn anew, weights moved",
                        seen -> PlacesMap.of(places, period).showsFirst(RANKS_SHOWN, seen)
                                ? Optional.of(picture)
                                : Optional.empty())));
        blocks.add(shares(places));
        blocks.add(new Landscape(List.of(new Heading(2, "Ranks"), ranks(places, period))));
        for (int i = 0; i < places.pages().size(); i++) {
            blocks.addAll(new PlacePageBlocks(materials, places, places.pages().get(i), i + 1).blocks());
        }
        return blocks;
    }

    private static Table shares(Places places) {
        TopShare top = places.ranked().ranking().topShare(places.top());
        List<IndicatorUse> uses = places.ranked().ranking().indicators();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            IndicatorScore score = top.scores().get(i);
            rows.add(Row.of(Cell.text(uses.get(i).name()), Cell.percent(100 * uses.get(i).weight()),
                    Cell.text(basis(uses.get(i))),
                    ofAll(places, uses.get(i), uses.get(i).total(), NumberForm.COUNT),
                    counted(uses.get(i), score.count(), NumberForm.COUNT),
                    ofAll(places, uses.get(i), 100 * score.share(), NumberForm.PERCENT),
                    ofAll(places, uses.get(i), score.locationQuotient(), NumberForm.decimal(2))));
        }
        String people = Double.isNaN(top.populationShare())
                ? "No population was imported, so counts are ranked as they are."
                : "The highest-ranked areas hold %s of residents."
                        .formatted(NumberForm.PERCENT.show(100 * top.populationShare()));
        return Table
                .of("places-share", "What the " + Numerals.words(places.top()) + " highest-ranked areas hold", List.of(
                        Column.text("Indicator"), Column.number("Weight").open(), Column.text("Measured"),
                        Column.number("All areas"),
                        Column.number("Highest-ranked"), Column.number("Share"), Column.number("Location quotient")),
                        rows)
                .withNotes(List.of(Prose.of(people),
                        Prose.of("Location quotient: share of the indicator over share of residents;"
                                + " 1 is what the population leads one to expect.")))
                .withSheetName("Places share")
                .withLinks(links(places, uses));
    }

    /// What the highest-ranked hold together is the sum of their rows in the table of ranks.
    private static List<Link> links(Places places, List<IndicatorUse> uses) {
        int held = places.ranked().ranking().top(places.top()).size();
        return IntStream.range(0, uses.size())
                .filter(i -> uses.get(i).basis().counts())
                .mapToObj(i -> new Link(new Link.Place("places-share", i, "Highest-ranked"),
                        IntStream.range(0, held)
                                .mapToObj(row -> new Link.Place("places", row, uses.get(i).name()))
                                .toList()))
                .toList();
    }

    private static String basis(IndicatorUse use) {
        return switch (use.basis()) {
            case PER_HEAD -> "per resident";
            case PER_HOUSEHOLD -> "per household";
            case COUNT -> "count";
            case VALUE -> "value";
        };
    }

    private static Table ranks(Places places, Period period) {
        RankedPlaces ranked = places.ranked();
        List<Column> columns = new ArrayList<>(List.of(Column.number("Rank").open(),
                Column.number("Rank in locality").open(),
                Column.text("Code"), Column.text("Area"), Column.number("Index").derived(),
                Column.interval("Rank interval").open(),
                Column.number("Residents").open(),
                Column.number("Share of residents").open()));
        for (IndicatorUse use : ranked.ranking().indicators()) {
            Column column = Column.number(use.name());
            columns.add(use.basis().counts() ? column : column.open());
        }
        List<Row> rows = ranked.ranking().top(RANKS_SHOWN).stream().map(area -> rank(ranked, area)).toList();
        return Table
                .of("places", "Areas by the index of high-impact locations, " + period.name(), columns,
                        rows)
                .withNotes(List
                        .of(Prose.of("Ranks are among the %d areas ranked; tied areas share the better rank. The rank"
                                .formatted(ranked.ranking().areas().size())
                                + " interval is what 90% of 1,000 simulated years leave.")))
                .withSheetName("Places");
    }

    private static Row rank(RankedPlaces ranked, RankedArea area) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.count(area.rank()));
        cells.add(Cell.count(area.rankInLocality()));
        cells.add(Cell.text(area.areaCode()));
        cells.add(Cell.text(ranked.nameOf(area)));
        cells.add(number(area.index(), NumberForm.decimal(0)));
        cells.add(area.interval() == null
                ? Cell.missing(Shorthand.NOT_AVAILABLE)
                : Cell.interval(area.interval().low(), area.interval().high(), NumberForm.COUNT));
        cells.add(number(area.population(), NumberForm.COUNT));
        cells.add(number(100 * area.populationShare(), NumberForm.PERCENT));
        for (IndicatorScore score : area.scores()) {
            boolean whole = score.count() == Math.rint(score.count());
            cells.add(number(score.count(), whole ? NumberForm.COUNT : NumberForm.decimal(1)));
        }
        return new Row(Row.Role.ORDINARY, cells);
    }

    /// A number that tells the indicator's number in all areas.
    static Cell ofAll(Places places, IndicatorUse use, double value, NumberForm form) {
        return places.secretTotals().contains(use.name())
                ? Cell.missing(Shorthand.SUPPRESSED)
                : counted(use, value, form);
    }

    /// A number that only an indicator that counts something has.
    private static Cell counted(IndicatorUse use, double value, NumberForm form) {
        return use.basis().counts() ? number(value, form) : Cell.missing(Shorthand.NOT_APPLICABLE);
    }

    private static Cell number(double value, NumberForm form) {
        return Double.isNaN(value) ? Cell.missing(Shorthand.NOT_AVAILABLE) : new Cell.Amount(value, form);
    }
}
