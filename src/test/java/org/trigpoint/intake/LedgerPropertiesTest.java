package org.trigpoint.intake;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trigpoint.intake.Heard.HeardTable;
import org.trigpoint.model.Ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever rows a table has, each is accounted for, and the format of the file makes no difference.
class LedgerPropertiesTest {
    private static final List<String> HEADINGS = List.of("Crime no", "Offence", "Offence date", "Beat", "Officer",
            "Station");

    /// @param reference without it a sound row is still sound
    /// @param date a date, or something else
    record Line(String reference, String offence, String date) {
        boolean isBlank() {
            return reference.isEmpty() && offence.isEmpty() && date.isEmpty();
        }

        boolean isSound() {
            return date.startsWith("2012");
        }

        List<String> cells() {
            // Six filled cells keep a faulty row from looking like a footnote.
            return isBlank() ? List.of() : List.of(reference, offence, date, "B1", "C2", "D3");
        }
    }

    @Property(tries = 60)
    void everyRowIsLoadedRejectedOrBlankInEveryFormat(@ForAll("tables") List<Line> lines) throws IOException {
        // A last sound row, so that what is blank before it is part of the table in workbooks too.
        List<Line> table = Stream.concat(lines.stream(), Stream.of(new Line("Z", "Robbery", "2012-12-31")))
                .toList();
        long blank = table.stream().filter(Line::isBlank).count();
        long sound = table.stream().filter(line -> !line.isBlank() && line.isSound()).count();
        Ledger expected = new Ledger(table.size(), sound, table.size() - sound - blank, blank, 0);

        HeardTable text = read(csv(table));
        HeardTable workbook = read(workbook(table, new XSSFWorkbook()));
        HeardTable old = read(workbook(table, new HSSFWorkbook()));

        assertThat(List.of(text.ledger(), workbook.ledger(), old.ledger())).containsOnly(expected);
        assertThat(text.entries).hasSize((int) sound).isEqualTo(workbook.entries).isEqualTo(old.entries);
        assertThat(rows(text)).hasSize((int) expected.rejected()).isEqualTo(rows(workbook)).isEqualTo(rows(old));
    }

    private static List<Long> rows(HeardTable table) {
        return table.problems.stream().map(problem -> problem.row()).toList();
    }

    private static HeardTable read(Path file) throws IOException {
        try {
            return Heard.of(file).table();
        } finally {
            Files.delete(file);
        }
    }

    private static Path csv(List<Line> lines) throws IOException {
        String body = lines.stream().map(line -> String.join(",", line.cells())).collect(Collectors.joining("\n"));
        return Files.writeString(Files.createTempFile("ledger", ".csv"),
                String.join(",", HEADINGS) + "\n" + body + "\n");
    }

    private static Path workbook(List<Line> lines, Workbook empty) throws IOException {
        Path file = Files.createTempFile("ledger", ".x");
        try (Workbook workbook = empty; OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Crime");
            fill(sheet.createRow(0), HEADINGS);
            for (int i = 0; i < lines.size(); i++) {
                fill(sheet.createRow(i + 1), lines.get(i).cells());
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    @Provide
    Arbitrary<List<Line>> tables() {
        Arbitrary<String> references = Arbitraries.of("", "A1", "7", "C/3-x");
        Arbitrary<String> offences = Arbitraries.of("", "Robbery", "n/a", "Arson");
        Arbitrary<String> dates = Arbitraries.of("", "2012-04-01", "2012-05", "31/02/2012", "soon", "2012-02-29 18:00");
        Arbitrary<Line> blank = Arbitraries.just(new Line("", "", ""));
        return Arbitraries.oneOf(blank, Combinators.combine(references, offences, dates).as(Line::new))
                .list()
                .ofMaxSize(30);
    }
}
