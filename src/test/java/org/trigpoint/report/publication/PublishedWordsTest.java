package org.trigpoint.report.publication;

import org.junit.jupiter.api.Test;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Sentences, charts and lines of months beside withheld counts, in a public edition.
class PublishedWordsTest extends OnPublication {
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
}
