package org.trigpoint.report.content;

import org.trigpoint.assessment.PlacePage;
import org.trigpoint.assessment.PlacePage.Line;
import org.trigpoint.assessment.Places;
import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The page of one high-impact location: its indicators against its share of residents, what changed, when, and where it
/// lies.
///
/// @param materials of the report
/// @param places the ranking it belongs to
/// @param page what is known of it
/// @param number its place among the pages, from 1
record PlacePageBlocks(Materials materials, Places places, PlacePage page, int number) {

    /// Height over width, so that two tables and the map share a page in Word too.
    private static final double MAP = .2;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean changed = !page.themes().isEmpty() || !page.categories().isEmpty();
        if (changed || !places.boundaries().isEmpty()) {
            blocks.add(new PageBreak()); // a table alone needs no page of its own
        }
        blocks.add(new Heading(2, page.name()));
        blocks.addAll(Bases.opening(page.sentences().stream().map(Prose::of).toList()));
        blocks.add(indicators());
        if (changed) {
            blocks.add(changes());
        }
        if (!places.boundaries().isEmpty()) {
            blocks.add(PlacesMap.of(places, period()).of(page.area(), key("map"), MAP, materials));
        }
        return blocks;
    }

    private Table indicators() {
        RankedArea area = page.area();
        List<IndicatorUse> uses = places.ranked().ranking().indicators();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            IndicatorScore score = area.scores().get(i);
            rows.add(Row.of(Cell.text(uses.get(i).name()), counts(score.count()),
                    PlacesSection.ofAll(places, uses.get(i), 100 * score.share(), NumberForm.PERCENT),
                    PlacesSection.ofAll(places, uses.get(i), score.locationQuotient(), NumberForm.decimal(2)),
                    number(score.index(), NumberForm.decimal(0))));
        }
        String residents = Double.isNaN(area.population())
                ? "The number of residents is not known."
                : String.format(Locale.UK, "Its %,.0f residents are %.1f%% of all.", area.population(),
                        100 * area.populationShare());
        return Table
                .of(key("indicators"), page.name() + ": indicators and their share",
                        List.of(Column.text("Indicator"), Column.number("Here"),
                                Column.number("Share").derived(),
                                Column.number("LQ").derived(),
                                Column.number("Index").derived()),
                        rows)
                .withNotes(List.of(Prose
                        .of(residents + " LQ: location quotient, share of the indicator over share of residents.")))
                .withSheetName(page.name() + " indicators")
                .withLinks(links(uses));
    }

    /// The same counts stand in the table of ranks.
    private List<Link> links(List<IndicatorUse> uses) {
        int row = IntStream.range(0, places.ranked().ranking().areas().size())
                .filter(i -> places.ranked().ranking().areas().get(i).areaCode().equals(page.area().areaCode()))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, uses.size())
                .filter(i -> uses.get(i).basis().counts())
                .mapToObj(i -> new Link(new Link.Place(key("indicators"), i, "Here"),
                        List.of(new Link.Place("places", row, uses.get(i).name()))))
                .toList();
    }

    private Table changes() {
        List<Row> rows = new ArrayList<>();
        for (Line theme : page.themes()) {
            rows.add(ChangeTables.brief(theme.name(), theme.row()));
        }
        for (Line category : page.categories()) {
            rows.add(ChangeTables.brief(category.dataset().title() + ": " + category.name(), category.row()));
        }
        return Table
                .of(key("changes"),
                        page.name() + ", " + materials.assessment().against().name() + " and " + period().name(),
                        ChangeTables.briefColumns("Theme, most frequent category", materials.assessment().against(),
                                period()),
                        rows)
                .withSheetName(page.name());
    }

    private static Cell counts(double count) {
        return number(count, count == Math.rint(count) ? NumberForm.COUNT : NumberForm.decimal(1));
    }

    private static Cell number(double value, NumberForm form) {
        return Double.isNaN(value) ? Cell.missing(Shorthand.NOT_AVAILABLE) : new Cell.Amount(value, form);
    }

    private String key(String what) {
        return "place-" + number + "-" + what;
    }

    private Period period() {
        return materials.assessment().period();
    }
}
