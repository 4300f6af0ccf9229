package org.trigpoint.report.publication;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures beside the categories they are made of, in a public edition.
class PublishedMeasuresTest extends OnPublication {
    /// A measure of 101 less the 100 of its other category would tell the 1; one that is a category is seen where that is.
    @Test
    void aMeasureDoesNotTellASmallCategoryOfIt() {
        String year = "2012/13";
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number(year)),
                List.of(Row.of(Cell.text("Theft"), Cell.count(300)), Row.of(Cell.text("Assault"), Cell.count(100)),
                        Row.of(Cell.text("Arson"), Cell.count(30)), Row.of(Cell.text("Robbery"), Cell.count(4)),
                        Row.of(Cell.text("Homicide"), Cell.count(1)),
                        new Row(Row.Role.TOTAL, List.of(Cell.text("All"), Cell.count(435)))));
        Table measures = Table.of("measures", "Measures", List.of(Column.text("Measure"), Column.number("Actual")),
                List.of(Row.of(Cell.text("Violence"), Cell.count(101)), Row.of(Cell.text("Stealing"), Cell.count(300)),
                        Row.of(Cell.text("Fire raising"), Cell.count(30))));
        List<Link> links = List.of(
                new Link(new Link.Place("measures", 0, "Actual"),
                        List.of(new Link.Place("kinds", 1, year), new Link.Place("kinds", 4, year))),
                new Link(new Link.Place("kinds", 0, year), List.of(new Link.Place("measures", 1, "Actual"))),
                new Link(new Link.Place("kinds", 2, year), List.of(new Link.Place("measures", 2, "Actual"))));
        String alone = text(publish(BELOW_FIVE, kinds, measures), "kinds");
        assertThat(alone).contains("Assault | 100");
        Document published = publish(BELOW_FIVE, kinds.withLinks(links), measures);
        String seen = text(published, "kinds") + text(published, "measures");
        assertThat(seen.contains("Assault | 100") && seen.contains("Violence | 101")).isFalse();
        assertThat(seen.contains("Theft | 300")).isEqualTo(seen.contains("Stealing | 300"));
        assertThat(seen.contains("Arson | 30")).isEqualTo(seen.contains("Fire raising | 30"));
    }

    /// Else the sum of their column would hold one count twice, and no figures would fit it.
    @Test
    void twoMeasuresOfOneCategoryAreTwoCounts() {
        String year = "2012/13";
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number(year)),
                List.of(Row.of(Cell.text("Robbery"), Cell.count(3)), Row.of(Cell.text("Burglary"), Cell.count(20)),
                        new Row(Row.Role.TOTAL, List.of(Cell.text("All"), Cell.count(23)))));
        Table measures = Table.of("measures", "Measures", List.of(Column.text("Measure"), Column.number("Actual")),
                List.of(Row.of(Cell.text("Burglaries"), Cell.count(20)), Row.of(Cell.text("Break-ins"), Cell.count(20)),
                        Row.of(Cell.text("Thefts"), Cell.count(400)),
                        new Row(Row.Role.TOTAL, List.of(Cell.text("All"), Cell.count(440)))));
        List<Link> links = List.of(
                new Link(new Link.Place("kinds", 1, year), List.of(new Link.Place("measures", 0, "Actual"))),
                new Link(new Link.Place("kinds", 1, year), List.of(new Link.Place("measures", 1, "Actual"))));
        CountNet net = CountNet.of(List.of(Grid.of(kinds), Grid.of(measures)), links);
        assertThat(net.linked().sums()).isNotEmpty()
                .allSatisfy(sum -> assertThat(sum.parts()).doesNotHaveDuplicates());
        assertThat(net.at(new Spot("measures", 0, 1))).isEqualTo(net.at(new Spot("kinds", 1, 1)));
    }

    @Test
    void measuresThatAreOneCountAddUpToNothing() {
        String year = "2012/13";
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number(year)),
                List.of(Row.of(Cell.text("Theft"), Cell.count(30)), Row.of(Cell.text("Robbery"), Cell.count(4)),
                        Row.of(Cell.text("Arson"), Cell.count(9))));
        Table measures = Table.of("measures", "Measures", List.of(Column.text("Measure"), Column.number("Actual")),
                List.of(Row.of(Cell.text("Stealing"), Cell.count(30)), Row.of(Cell.text("Thefts"), Cell.count(30))));
        Document published = publish(BELOW_FIVE,
                kinds.withLinks(
                        List.of(new Link(new Link.Place("kinds", 0, year),
                                List.of(new Link.Place("measures", 0, "Actual"))),
                                new Link(new Link.Place("kinds", 0, year),
                                        List.of(new Link.Place("measures", 1, "Actual"))))),
                measures);
        assertThat(text(published, "kinds") + text(published, "measures"))
                .isEqualTo("Theft | 30\nRobbery | [c]\nArson | [c]\nStealing | 30\nThefts | 30\n");
    }
}
