package org.trigpoint.command;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

import static org.assertj.core.api.Assertions.assertThat;

class TableWriterTest {
    private static String write(OutputTable table, OutputFormat format) {
        StringWriter out = new StringWriter();
        TableWriter.write(table, format, new PrintWriter(out));
        return out.toString();
    }

    private static OutputTable table() {
        OutputTable table = new OutputTable().columns("name", "count").decimal("share", 2);
        table.row("=cmd()", -5L, .123456);
        table.row("plain, quoted", 12345L, Double.NaN);
        return table;
    }

    @Test
    void csvKeepsFullPrecisionAndDisarmsFormulas() {
        assertThat(write(table(), OutputFormat.csv))
                .isEqualTo("name,count,share\n'=cmd(),-5,0.123456\n\"plain, quoted\",12345,\n");
    }

    @Test
    void jsonKeepsNumbersAsNumbers() {
        assertThat(write(table(), OutputFormat.json)).contains("\"count\" : -5").contains("\"share\" : null");
    }

    @Test
    void textAlignsNumbersRight() {
        assertThat(write(table(), OutputFormat.text).lines().toList()).containsExactly("name            count  share",
                "=cmd()             -5   0.12", "plain, quoted  12,345");
    }
}
