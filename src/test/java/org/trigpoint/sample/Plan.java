package org.trigpoint.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One line of a planned table: how many records of a kind, and what they are like. The tables are the resources
/// `crime.csv`, `asb.csv`, `fire.csv`, `treatment.csv` and `arrests.csv`; change the counts there.
record Plan(NamedCsvRecord line) {
    static List<Plan> read(String resource) {
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Plan.class.getResourceAsStream(resource)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(Plan::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return line.getField(column);
    }

    boolean isYes(String column) {
        return text(column).equals("yes");
    }

    int count(FinancialYear year) {
        return number(year.label());
    }

    /// The count in a column that stands once for each year, such as "hate 2011-12".
    int count(String column, FinancialYear year) {
        return number(column + " " + year.label());
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    double share(String column) {
        return Double.parseDouble(text(column));
    }

    Timetable timetable(FinancialYear year) {
        double change = count(FinancialYear.AFTER) - count(FinancialYear.BEFORE);
        return Timetable.of(Rhythm.valueOf(text("rhythm")), year, change / count(year));
    }

    Pull pull() {
        return Pull.valueOf(text("pull"));
    }
}
