package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.Ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Workbooks of Excel 2 to 95.
class EarlyWorkbooksTest {
    private static final String ROBBERY = "crime | Robbery | 2012-04-13 | - - no point | R\u00e9solu \u2013 \u00a35 | A1 | ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void aTableIsReadFromEveryVersion(int version) throws IOException {
        EarlyWorkbook book = EarlyWorkbook.crimes(version);
        Heard heard = heard(version == 5 ? book.contained() : book.bytes());

        assertThat(heard.table().head.sheet()).isEqualTo(version == 5 ? "Crime" : "");
        assertThat(heard.table().ledger()).isEqualTo(new Ledger(1, 1, 0, 0, 0));
        assertThat(heard.table().entries.stream().map(EntryLine::of)).containsExactly(ROBBERY);
    }

    @Test
    void dayNumbersMayCountFrom1904() throws IOException {
        EarlyWorkbook book = new EarlyWorkbook(4).sheet()
                .record(0x22, new int[]{1})
                .format(0, "General")
                .format(1, "d/m/yy")
                .style(0)
                .style(1)
                .text(0, 0, "Crime no")
                .text(0, 1, "Offence")
                .text(0, 2, "Offence date")
                .text(1, 0, "A1")
                .text(1, 1, "Robbery")
                .number(1, 2, 1, 41_012 - 1462)
                .end();

        assertThat(EntryLine.of(heard(book.bytes()).table().entries.getFirst())).contains("2012-04-13");
    }

    @Test
    void packedNumbersFormulasRichTextsAndFaultsAreRead() throws IOException {
        EarlyWorkbook book = new EarlyWorkbook(5).globals()
                .name("S", 0, 0)
                .style(0)
                .style(14)
                .end()
                .sheet()
                .text(0, 0, "Crime no")
                .text(0, 1, "Offence")
                .text(0, 2, "Offence date")
                .text(0, 3, "Easting")
                .text(0, 4, "Northing")
                .text(0, 5, "Beat")
                .text(0, 6, "Outcome")
                .text(1, 0, "A1")
                .record(0xd6, new int[]{1, 1, 0, 7}, "Robbery\2".getBytes(EarlyWorkbook.WINDOWS))
                .record(0x27e, new int[]{1, 2, 1}, packed(41_012 << 2 | 2))
                .record(0xbd, new int[]{1, 3, 0, low(45_110_000 << 2 | 3), high(45_110_000 << 2 | 3), 0,
                    low(305_000 << 2 | 2), high(305_000 << 2 | 2), 4})
                .record(0x06, new int[]{1, 5, 0, 0, 0, 0, 0xffff, 0}, new byte[4])
                .record(0x207, new int[]{5}, "North".getBytes(EarlyWorkbook.WINDOWS))
                .record(0x205, new int[]{1, 6, 0}, (byte) 42, (byte) 1)
                .end();
        Heard heard = heard(book.contained());

        assertThat(heard.table().entries.stream().map(EntryLine::of)).singleElement()
                .satisfies(line -> assertThat(line).startsWith("crime | Robbery | 2012-04-13 | - - -1.2")
                        .endsWith("| - | A1 | North"));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreLeftOut() throws IOException {
        EarlyWorkbook book = new EarlyWorkbook(5).globals()
                .name("Secret", 0, 1)
                .name("Crime", 1, 0)
                .style(0)
                .style(14)
                .end()
                .sheet()
                .text(0, 0, "Crime no")
                .end()
                .sheet()
                .record(0x7d, new int[]{3, 3, 0, 0, 1})
                .record(0x208, new int[]{2, 0, 4, 0, 0, 0, 0x20, 0})
                .text(0, 0, "Crime no")
                .text(0, 1, "Offence")
                .text(0, 2, "Offence date")
                .text(0, 3, "Outcome")
                .text(1, 0, "A1")
                .text(1, 1, "Robbery")
                .number(1, 2, 1, 41_012)
                .text(1, 3, "Charged")
                .text(2, 0, "A2")
                .text(2, 1, "Robbery")
                .number(2, 2, 1, 41_013)
                .text(2, 3, "Charged")
                .end();
        Heard heard = heard(book.contained());

        assertThat(heard.refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .isEqualTo("the sheet is hidden and was left out"));
        assertThat(heard.table().entries.stream().map(EntryLine::of))
                .containsExactly("crime | Robbery | 2012-04-13 | - - no point | - | A1 | ");
        assertThat(heard.table().notes).anyMatch(note -> note.contains("hidden column D was left out"))
                .anyMatch(note -> note.contains("1 hidden row was left out"));
    }

    @Test
    void aPasswordAndADamageAreToldPlainly() throws IOException {
        assertThat(heard(new EarlyWorkbook(5).globals().record(0x2f, new int[]{1, 2}).contained()).refusals)
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.reason()).contains("Excel 95 or older that a password protects"));
        assertThat(heard(new EarlyWorkbook(3).sheet().text(0, 0, "Crime no").bytes()).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("it is damaged or cut short"));
    }

    private static byte[] packed(int bits) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bits).array();
    }

    private static int low(int bits) {
        return bits & 0xffff;
    }

    private static int high(int bits) {
        return bits >>> 16;
    }

    private Heard heard(byte[] bytes) throws IOException {
        return Heard.of(Files.write(folder.resolve("crimes.xls"), bytes));
    }
}
