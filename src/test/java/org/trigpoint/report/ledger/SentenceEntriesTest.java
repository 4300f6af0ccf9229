package org.trigpoint.report.ledger;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Basis;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// Two data sets that share every number: a sentence is followed to the one it was made from.
class SentenceEntriesTest {
    private static final String CRIME = "Recorded crime fell by 25.0%, from 400 to 300 offences.";
    private static final String FIRE = "Fires fell by 25.0%, from 400 to 300 fires.";

    private static Table table(String key, String caption, String total, String part, String batches) {
        return Table
                .of(key, caption,
                        List.of(Column.text("Category"), Column.number("2011/12"), Column.number("2012/13"),
                                Column.number("Share")),
                        List.of(Row.of(Cell.text(part), Cell.count(400), Cell.count(300), Cell.percent(25)),
                                Row.of(Cell.text(total), Cell.count(400), Cell.count(300), Cell.percent(25))))
                .withNotes(List.of(Prose.of("How the " + total.toLowerCase(Locale.UK) + " were compared.")))
                .withSource(batches);
    }

    private static Prose from(String words, String source, String... keys) {
        return Prose.of(words).from(new Basis(Set.of(keys), source));
    }

    private static FigureLedger ledger(Block... first) {
        List<Block> blocks = new ArrayList<>(List.of(first));
        blocks.addAll(List.of(new Heading(1, "Scanning"),
                table("scanning-fire", "Fire", "Fires", "Secondary fire", "batch 7"),
                table("scanning-crime", "Crime", "Offences", "Burglary", "batches 1, 2"), new Heading(1, "Fires"),
                Paragraph.of("There were 300 of them."), new Heading(2, "By month"),
                Paragraph.of("In June there were 9."),
                table("fire-by-month", "Fire by month", "All months", "June", "batch 8")));
        Document document = new Document(
                DocumentInfo.of("Assessment", "Calderbrook", Marking.OFFICIAL_SENSITIVE, LocalDate.of(2013, 6, 30))
                        .withPeriod("2012/13"),
                blocks);
        return FigureLedger.of(document, Map.of(), new Meanings(
                List.of(new Meanings.Term(List.of("crime"), "Offences."),
                        new Meanings.Term(List.of("fire"), "Calls."))));
    }

    private static LedgerEntry only(FigureLedger ledger, String words) {
        return ledger.sentence(words).orElseThrow();
    }

    @Test
    void namesExactlyTheBatchesTablesDefinitionsAndMethodsItWasMadeFrom() {
        FigureLedger ledger = ledger(new Heading(1, "On one page"),
                ItemList.bullets(List.of(from(CRIME, "batches 1, 2", "scanning-crime"),
                        from(FIRE, "batch 7", "scanning-fire"))));
        LedgerEntry crime = only(ledger, CRIME);
        assertThat(crime.source()).isEqualTo("batches 1, 2");
        assertThat(crime.method()).isEqualTo("its numbers stand in Table 2. How the offences were compared.");
        assertThat(crime.definition()).isEqualTo("Offences.");
        assertThat(crime.period()).isEqualTo("2012/13 and 2011/12");
        assertThat(crime.denominator()).isEqualTo("all of the table");
        LedgerEntry fire = only(ledger, FIRE);
        assertThat(fire.source()).isEqualTo("batch 7");
        assertThat(fire.method()).isEqualTo(
                "its numbers stand in Table 1. How the fires were compared. How the offences were compared.");
        assertThat(fire.definition()).isEqualTo("Calls.");
    }

    @Test
    void twoResultsAreBothNamed() {
        String both = "Crime and fires both fell to 300.";
        Basis crime = new Basis(Set.of("scanning-crime"), "batches 1, 2");
        FigureLedger ledger = ledger(new Heading(1, "On one page"),
                Paragraph.of(Prose.of(both).from(crime.and(new Basis(Set.of("scanning-fire"), "batch 7")))));
        assertThat(only(ledger, both).source()).isEqualTo("batches 1, 2; batch 7");
        assertThat(only(ledger, both).method()).startsWith("its numbers stand in Table 2, Table 1.");
    }

    @Test
    void aTableThatWasLeftOutStillHasItsBatches() {
        FigureLedger ledger = ledger(new Heading(1, "On one page"),
                Paragraph.of(from("Repeat victims were 25% of all.", "batch 9", "repeats-1")));
        LedgerEntry entry = only(ledger, "Repeat victims were 25% of all.");
        assertThat(entry.source()).isEqualTo("batch 9");
        assertThat(entry.method()).doesNotContain("Table");
    }

    @Test
    void withoutABasisTheTablesUnderItsHeadingAreItsOwn() {
        FigureLedger ledger = ledger();
        assertThat(only(ledger, "In June there were 9.").source()).isEqualTo("batch 8");
        assertThat(only(ledger, "There were 300 of them.").source()).as("none under the first heading")
                .isEqualTo("batch 8");
    }

    @Test
    void aRowThatTheSentenceNamesIsTheOneMeant() {
        List<LedgerEntry> crime = ledger().entries().stream().filter(e -> e.key().equals("scanning-crime")).toList();
        assertThat(Bearing.of("Burglary went from 400 to 300.", crime)).hasSize(2)
                .allSatisfy(entry -> assertThat(entry.name()).isEqualTo("Burglary"));
        assertThat(Bearing.of("Anything else went to 300.", crime)).extracting(LedgerEntry::name)
                .containsExactly("Burglary", "Offences");
    }

    @Test
    void aYearBeforeACommaIsReadWhole() {
        assertThat(PeriodsNamed.in("31.6% in 2012/13, compared with 31.5%")).isEqualTo("2012/13");
        assertThat(PeriodsNamed.in("2012, 2013")).isEqualTo("2013");
    }
}
