package org.trigpoint.report.publication;

import org.junit.jupiter.api.Test;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationTest {
    private static final DisclosureRule BELOW_FIVE = DisclosureRule.usual();
    private static final DisclosureRule HEALTH = new DisclosureRule.Health(Zeros.SHOWN);

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

    @Test
    void aSentenceThatNamesAWithheldCountGoesAndOthersStay() {
        Document published = publish(BELOW_FIVE, crime(), ItemList.bullets(
                "Robbery: three offences, compared with two the year before; too few to tell a change.",
                "Burglary went from 120 to 100 offences.", "Robbery is discussed below.",
                "The number of arson offences was 30."), Paragraph.of("Robbery rose by 50%."));
        List<String> words = words(published);
        assertThat(words).contains("Burglary went from 120 to 100 offences.", "Robbery is discussed below.",
                "A sentence is left out of this edition because it would reveal small numbers.");
        assertThat(words).noneMatch(sentence -> sentence.contains("three") || sentence.contains("50%")
                || sentence.contains("was 30"));
    }

    @Test
    void aNameThatEndsInASignIsKnownToo() {
        Document published = publish(BELOW_FIVE,
                table("targets", "Measure", List.of(change("Reduce attendances by 5%", 3, 4), change("Arson", 30, 30))),
                ItemList.bullets("Reduce attendances by 5%: four in the year: target met.", "Arson stayed."));
        assertThat(words(published)).containsExactly("Arson stayed.");
    }

    @Test
    void aChartWithAWithheldCountIsLeftOutAndReferencesToItBecomeWords() {
        FigureTable numbers = new FigureTable(List.of("Month", "2012/13"),
                List.of(List.of(FigureTable.Cell.of("April"), FigureTable.Cell.of(3)),
                        List.of(FigureTable.Cell.of("May"), FigureTable.Cell.of(30))));
        Document published = publish(BELOW_FIVE, Map.of("months", numbers), picture(),
                Paragraph.of(Prose.of("See ").reference("months").then(".")));
        assertThat(published.blocks()).noneMatch(Picture.class::isInstance);
        assertThat(words(published)).contains("See a chart left out of this edition.");
    }

    @Test
    void aChartWithoutSmallCountsStays() {
        FigureTable numbers = new FigureTable(List.of("Month", "2012/13", "Difference"),
                List.of(List.of(FigureTable.Cell.of("April"), FigureTable.Cell.of(31), FigureTable.Cell.of(1)),
                        List.of(FigureTable.Cell.of("May"), FigureTable.Cell.of(30), FigureTable.Cell.of(2))));
        assertThat(publish(BELOW_FIVE, Map.of("months", numbers), picture()).blocks())
                .anyMatch(Picture.class::isInstance);
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

    /// With the index of the page and the indicators beside it, the one withheld could be worked out.
    @Test
    void wordsUnderAHeadingThatNamesTheRowGoToo() {
        Table ranks = Table.of("ranks", "Ranks",
                List.of(Column.text("Area"), Column.number("Index").derived(), Column.number("Crime"),
                        Column.number("Fire")),
                List.of(Row.of(Cell.text("North"), Cell.count(180), Cell.count(60), Cell.count(50)),
                        Row.of(Cell.text("South"), Cell.count(123), Cell.count(4), Cell.count(20)),
                        Row.of(Cell.text("West"), Cell.count(90), Cell.count(31), Cell.count(30))));
        Document published = publish(BELOW_FIVE, ranks, new Heading(2, "North"), Paragraph.of("Its index is 180."),
                new Heading(2, "South"), Paragraph.of("Its index is 123."));
        assertThat(words(published)).contains("Its index is 180.").doesNotContain("Its index is 123.");
        assertThat(text(published, "ranks")).as("the order tells that its index lies between 180 and 90")
                .contains("South | [c] | [c] | [c]");
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

    /// The months of all rows but one, less those of their sum, are the months of that one.
    @Test
    void linesOfMonthsAreSeenInAllRowsOrNone() {
        Cell line = new Cell.Drawing("5 (Apr 2012) to 20 (May 2012)", () -> new byte[0], 2);
        List<Column> columns = List.of(Column.text("Kind"), Column.number("2012/13"),
                Column.picture("Months").together());
        Table few = Table.of("few", "Few", columns, List.of(Row.of(Cell.text("Arson"), Cell.count(3), line),
                Row.of(Cell.text("Theft"), Cell.count(90), line), Row.of(Cell.text("Fraud"), Cell.count(80), line)));
        Table many = Table.of("many", "Many", columns, List.of(Row.of(Cell.text("Noise"), Cell.count(70), line)));
        Document published = publish(BELOW_FIVE, few, many);
        assertThat(text(published, "few")).doesNotContain("(Apr 2012)").contains("Theft | 90\n");
        assertThat(text(published, "many")).contains("(Apr 2012)");
    }

    @Test
    void aTitleThatHoldsTwoNumbersIsNoPairOfYears() {
        Table kinds = Table.of("kinds", "Kinds", List.of(Column.text("Kind"), Column.number("2011/12"),
                Column.number("2012/13")),
                List.of(Row.of(Cell.text("Arson"), Cell.count(1), Cell.count(5)),
                        Row.of(Cell.text("Theft"), Cell.count(50), Cell.count(60))));
        Table scores = Table.of("scores", "Answers, from 1 to 5", List.of(Column.text("Answer"),
                Column.number("People")), List.of(Row.of(Cell.text("Yes"), Cell.count(90))));
        assertThat(text(publish(BELOW_FIVE, kinds, scores), "scores")).isEqualTo("Yes | 90\n");
    }

    @Test
    void landscapePagesAreNotForgotten() {
        Document published = publish(BELOW_FIVE, new Landscape(List.of(crime())));
        assertThat(text(published, "crime")).contains("Robbery | [c]");
    }

    private static Table crime() {
        return table("crime", "Kind", List.of(change("Robbery", 2, 3), change("Burglary", 120, 100),
                change("Arson", 30, 30), new Row(Row.Role.TOTAL, change("All offences", 152, 133).cells())));
    }

    private static Table table(String key, String heading, List<Row> rows) {
        return Table.of(key, "Counts of " + key, List.of(Column.text(heading), Column.number("2011/12"),
                Column.number("2012/13"), Column.number("Difference"), Column.number("Change"),
                Column.status("Status")), rows);
    }

    private static Row change(String name, long before, long after) {
        return Row.of(Cell.text(name), Cell.count(before), Cell.count(after), Cell.change(after - before),
                new Cell.Amount(100.0 * (after - before) / before, NumberForm.PERCENT_CHANGE),
                Cell.status(Standing.UNCLEAR, "no clear change"));
    }

    private static Picture picture() {
        return new Picture("months", "Months", "Lower in April than in May.", () -> new byte[0], 10, "");
    }

    private static Document publish(DisclosureRule rule, Block... blocks) {
        return publish(rule, Map.of(), blocks);
    }

    private static Document publish(DisclosureRule rule, Map<String, FigureTable> charts, Block... blocks) {
        List<Block> body = new ArrayList<>(List.of(new Heading(1, "Part")));
        body.addAll(List.of(blocks));
        Document document = new Document(DocumentInfo.of("Assessment", "Partnership", Marking.OFFICIAL_SENSITIVE,
                LocalDate.of(2013, 6, 30)), body);
        return Publication.of(document, charts, rule,
                (picture, seen) -> seen.showsAllOf(picture.key()) ? Optional.of(picture) : Optional.empty());
    }

    private static String text(Document document, String key) {
        Table table = document.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
        return table.rows()
                .stream()
                .map(row -> row.cells()
                        .stream()
                        .map(cell -> cell.text().replace('\u00A0', ' '))
                        .collect(Collectors.joining(" | ")) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> words(Document document) {
        return document.blocks().flatMap(block -> switch (block) {
            case Paragraph paragraph -> java.util.stream.Stream.of(PublicWords.text(paragraph.prose()));
            case ItemList list -> list.items().stream().map(PublicWords::text);
            default -> java.util.stream.Stream.<String>empty();
        }).toList();
    }
}
