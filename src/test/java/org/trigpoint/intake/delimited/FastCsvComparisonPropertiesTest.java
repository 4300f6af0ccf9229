package org.trigpoint.intake.delimited;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.trigpoint.intake.sheet.Cell;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever FastCSV writes, this reader reads as FastCSV does, white space at the ends of values apart.
class FastCsvComparisonPropertiesTest {
    @Property
    void readsWhatFastCsvReads(@ForAll("tables") List<List<String>> table, @ForAll LineDelimiter ends,
            @ForAll boolean quoted) throws Exception {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(ends);
        try (CsvWriter writer = (quoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
            table.forEach(writer::writeRecord);
        }
        List<List<String>> expected;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.toString())) {
            expected = reader.stream().map(record -> record.getFields().stream().map(Cell::strip).toList()).toList();
        }

        byte[] bytes = ("sep=,\n" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Rows.of(bytes).rows).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> value = Arbitraries.strings()
                .withChars('a', 'b', ',', '"', '\n', '\r', ' ', ';', '\u00e9', '\u2013')
                .ofMaxLength(12)
                // A field that begins with spaces and then a quote is one that this reader takes for a quoted one.
                .filter(text -> !text.strip().startsWith("\"") || text.startsWith("\""));
        return value.list().ofMinSize(2).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(8);
    }
}
