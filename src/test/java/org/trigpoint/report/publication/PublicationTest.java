package org.trigpoint.report.publication;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationTest extends OnPublication {
    @Test
    void aSmallCountTakesWhatFollowsFromItAndAnotherThatHidesIt() {
        Document published = publish(BELOW_FIVE, crime());
        assertThat(text(published, "crime")).isEqualTo("""
                Robbery | [c] | [c] | [c] | [c] | [c]
                Burglary | 120 | 100 | −20 | −16.7% | ● no clear change
                Arson | [c] | [c] | [c] | [c] | [c]
                All offences | 152 | 133 | −19 | −12.5% | ● no clear change
                """);
    }

    @Test
    void aSecondBreakdownWithTheSameTotalCannotBeSubtracted() {
        // one area of three holds the robberies alone; the table has no total of its own
        Table areas = table("areas", "Area", List.of(change("North", 150, 130), change("South", 2, 3)));
        Document published = publish(BELOW_FIVE, crime(), areas);
        assertThat(text(published, "areas")).isEqualTo("North\nSouth\n");
    }

    @Test
    void aLinkedSumCannotBeSubtractedEither() {
        Column count = Column.number("Robbery");
        Table ranks = Table.of("ranks", "Ranks", List.of(Column.text("Area"), count),
                List.of(Row.of(Cell.text("North"), Cell.count(3)), Row.of(Cell.text("South"), Cell.count(30))));
        Table held = Table
                .of("held", "Held", List.of(Column.text("Indicator"), Column.number("Both")),
                        List.of(Row.of(Cell.text("Robbery"), Cell.count(33))))
                .withLinks(List.of(new Link(new Link.Place("held", 0, "Both"),
                        List.of(new Link.Place("ranks", 0, "Robbery"), new Link.Place("ranks", 1, "Robbery")))));
        Document published = publish(BELOW_FIVE, ranks, held);
        String seen = text(published, "ranks") + text(published, "held");
        assertThat(seen).isIn("North\nSouth\nRobbery | 33\n", "North | [c]\nSouth | 30\nRobbery\n");
    }

    /// Elsewhere burglaries are seen and shoplifting is not: they cover nothing here, and it is withheld here.
    @Test
    void whatATableThatGuardsItselfDecidedHolds() {
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number("2012/13")),
                List.of(Row.of(Cell.text("Robbery"), Cell.count(3)), Row.of(Cell.text("Burglary"), Cell.count(20)),
                        Row.of(Cell.text("Shoplifting"), Cell.count(300)), Row.of(Cell.text("Theft"), Cell.count(40)),
                        new Row(Row.Role.TOTAL, List.of(Cell.text("All"), Cell.count(363)))));
        Table joined = kinds.withFixed(List.of(new Fixed(new Link.Place("kinds", 1, "2012/13"), true),
                new Fixed(new Link.Place("kinds", 2, "2012/13"), false)));
        assertThat(text(publish(BELOW_FIVE, kinds), "kinds"))
                .isEqualTo("Robbery | [c]\nBurglary | [c]\nShoplifting | 300\nTheft | 40\nAll | 363\n");
        assertThat(text(publish(BELOW_FIVE, joined), "kinds"))
                .isEqualTo("Robbery | [c]\nBurglary | 20\nShoplifting | [c]\nTheft | 40\nAll | 363\n");
    }

    @Test
    void theHealthRuleRoundsTablesAndSentencesAlike() {
        Document published = publish(HEALTH, crime(),
                Paragraph.of("Burglary went from 122 to 100 offences in 2012/13."),
                table("more", "Kind", List.of(change("Burglary", 122, 100), change("Theft", 499, 501))));
        assertThat(text(published, "more")).isEqualTo("""
                Burglary | 120 | 100 | −20 | −16.7% | ● no clear change
                Theft | 500 | 500 | 0 | 0.0% | ● no clear change
                """);
        assertThat(words(published)).contains("Burglary went from 120 to 100 offences in 2012/13.");
    }

    @Test
    void ranksAndPopulationsAreNotCounts() {
        Table ranks = Table.of("ranks", "Ranks",
                List.of(Column.number("Rank").open(), Column.text("Area"), Column.number("Index").derived(),
                        Column.number("Crime")),
                List.of(Row.of(Cell.count(1), Cell.text("North"), Cell.count(180), Cell.count(60)),
                        Row.of(Cell.count(2), Cell.text("South"), Cell.count(120), Cell.count(4)),
                        Row.of(Cell.count(3), Cell.text("West"), Cell.count(90), Cell.count(31))));
        assertThat(text(publish(BELOW_FIVE, ranks), "ranks")).isEqualTo("""
                1 | North | 180 | 60
                2 | South | [c] | [c]
                3 | West | [c] | [c]
                """);
    }

    /// "Not applicable" says that the number before is below 20, which bounds what is withheld beside it.
    @Test
    void whyThereIsNoPercentageIsWithheldToo() {
        Row few = Row.of(Cell.text("Robbery"), Cell.count(2), Cell.count(3), Cell.change(1),
                Cell.missing(Shorthand.NOT_APPLICABLE), Cell.status(Standing.UNCLEAR, "no clear change"));
        Document published = publish(BELOW_FIVE, table("kinds", "Kind",
                List.of(few, change("Burglary", 120, 100), change("Arson", 30, 30), change("Theft", 200, 210))));
        assertThat(text(published, "kinds")).contains("Robbery | [c] | [c] | [c] | [c] | [c]");
    }

    /// Largest first, 3 and 1 could be told apart, and with their sum each.
    @Test
    void theOrderOfRowsTellsNothingOfThoseWithheld() {
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number("2012/13")),
                List.of(Row.of(Cell.text("Theft"), Cell.count(30)), Row.of(Cell.text("Robbery"), Cell.count(4)),
                        Row.of(Cell.text("Arson"), Cell.count(3)), Row.of(Cell.text("Homicide"), Cell.count(1)),
                        Row.total(Cell.text("All"), Cell.count(38))));
        assertThat(text(publish(BELOW_FIVE, kinds), "kinds"))
                .isEqualTo("Theft | 30\nArson | [c]\nHomicide | [c]\nRobbery | [c]\nAll | 38\n");
    }
}
