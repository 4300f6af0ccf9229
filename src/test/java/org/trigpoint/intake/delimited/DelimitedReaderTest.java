package org.trigpoint.intake.delimited;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DelimitedReaderTest {
    private static final List<List<String>> TABLE = List.of(List.of("name", "note"),
            List.of("Caf\u00e9 \u2013 \u00a3", "x"));
    private static final String TEXT = "name,note\nCaf\u00e9 \u2013 \u00a3,x\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryEncodingPartnersUse(String charset) throws Exception {
        assertThat(Rows.of(TEXT.getBytes(Charset.forName(charset))).rows).isEqualTo(TABLE);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
        assertThat(Rows.of("\ufeff\"name\",note\n".getBytes(StandardCharsets.UTF_8)).rows)
                .containsExactly(List.of("name", "note"));
    }

    @Test
    void oneByteThatIsNoUtf8MakesTheFileWindows1252() throws Exception {
        byte[] bytes = ("a,b\n" + "x,y\n".repeat(100_000) + "z,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        Rows rows = Rows.of(bytes);

        assertThat(rows.rows.getLast()).containsExactly("z", "\u00e9");
        assertThat(rows.notes).containsExactly("Characters were read as Windows-1252.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws Exception {
        String text = "Title of the table\n\na,b,c\n1,\"2,5\",3\n4,5,6\n".replace("2,5", "2@5").replace(",", delimiter);

        assertThat(Rows.of(text.replace("2@5", "2,5").getBytes(StandardCharsets.UTF_8)).rows).containsExactly(
                List.of("Title of the table"), List.of(""), List.of("a", "b", "c"), List.of("1", "2,5", "3"),
                List.of("4", "5", "6"));
    }

    @Test
    void aDeclaredDelimiterIsBelievedAndIsNoRow() throws Exception {
        Rows rows = Rows.of("sep=;\na;b\n1;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows.rows).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(rows.numbers).containsExactly(1L, 2L);
    }

    @Test
    void lineEndsMayBeOfAnyKindAndQuotesMayHoldThem() throws Exception {
        assertThat(Rows.of("a,b\r\n\"x\ny\",\"say \"\"hi\"\"\"\r1,2\n,".getBytes(StandardCharsets.UTF_8)).rows)
                .containsExactly(List.of("a", "b"), List.of("x\ny", "say \"hi\""), List.of("1", "2"), List.of("", ""));
    }

    @Test
    void strayQuotesAreLetters() throws Exception {
        assertThat(Rows.of("a,b\n5\" pipe,6\n\"x\" y,z\n".getBytes(StandardCharsets.UTF_8)).rows)
                .containsExactly(List.of("a", "b"), List.of("5\" pipe", "6"), List.of("\"x\" y", "z"));
    }

    @Test
    void aQuoteThatNeverClosesBreaksTheTable() throws Exception {
        assertThat(Rows.of("a,b\n\"x,y\n1,2\n".getBytes(StandardCharsets.UTF_8)).broken)
                .isEqualTo("a quotation mark opened in row 2 is never closed");
    }

    @Test
    void recordsLongerThanTheBufferAreWhole() throws Exception {
        String words = "word ".repeat(200_000).strip();

        assertThat(Rows.of(("a,b\n" + words + ",2\n").getBytes(StandardCharsets.UTF_8)).rows.get(1))
                .containsExactly(words, "2");
    }

    @Test
    void emptyLinesAreRowsAndTheLastLineEndIsNone() throws Exception {
        assertThat(Rows.of("a,b\n\n1,2\n\n".getBytes(StandardCharsets.UTF_8)).rows)
                .containsExactly(List.of("a", "b"), List.of(""), List.of("1", "2"), List.of(""));
    }

    @Test
    void zeroBytesAreLeftOutWithAWord() throws Exception {
        Rows rows = Rows.of("a,b\nx\0\0,\0y\n\0\0\0,2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows.rows).containsExactly(List.of("a", "b"), List.of("x", "y"), List.of("", "2"));
        assertThat(rows.notes).singleElement()
                .asString()
                .startsWith("6 zero bytes (NUL), which are no text, were left out.");
    }

    @Test
    void aZeroByteFarDownAndOneAmongOtherLettersAreFound() throws Exception {
        for (String word : List.of("plain", "caf\u00e9")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16LE)) {
                String text = "a,b\n" + (word + ",y\n").repeat(90_000) + "1\0,2\n";
                Rows rows = Rows.of(text.getBytes(charset));

                assertThat(rows.rows.getLast()).as(word + charset).containsExactly("1", "2");
                assertThat(rows.rows.get(1)).containsExactly(word, "y");
                assertThat(rows.notes.getLast()).startsWith("1 zero byte (NUL), which is no text, was left out.");
            }
        }
    }
}
