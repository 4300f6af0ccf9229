package org.trigpoint.question.measure;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.Rows;
import org.trigpoint.store.Store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A published grid of ten measures of substance misuse against monthly targets, April 2012 to March 2013, as values.
final class SubstanceMisuseGrid {
    private static final Period YEAR = Period.parse("FY2012/13");

    private SubstanceMisuseGrid() {}

    static List<MeasureValue> values() {
        List<MeasureValue> values = new ArrayList<>();
        String theme = "";
        for (String line : lines().subList(1, lines().size())) {
            String[] cells = line.split(",", -1);
            theme = cells[0].isEmpty() ? theme : cells[0];
            if (!cells[1].isEmpty()) {
                MeasureUnit unit = cells[2].endsWith("%") ? MeasureUnit.PERCENT : MeasureUnit.COUNT;
                Measure measure = new Measure(cells[1], unit,
                        new Measure.Plan(theme, null, null, null, cells[2], null));
                for (int i = 0; i < 12; i++) {
                    Period month = Period.of(YEAR.months().get(i), YEAR.months().get(i));
                    values.add(new MeasureValue(measure, month, value(cells[3 + i])));
                }
            }
        }
        return values;
    }

    static void write(Store store) {
        Rows.write(store, new BatchHead("grid.csv", "", "test", Dataset.MEASURE, List.of(), Identity.NONE,
                Instant.parse("2013-06-01T09:00:00Z")), values());
    }

    /// The blank beside "Not data available" is the second half of a merged cell.
    private static Value value(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "not data available", "" -> Value.missing(MissingReason.NOT_AVAILABLE);
            case "n/a" -> Value.missing(MissingReason.NOT_APPLICABLE);
            default -> Value.of(Double.parseDouble(cell.replace("%", "")));
        };
    }

    private static List<String> lines() {
        try (var in = SubstanceMisuseGrid.class.getResourceAsStream("substance-misuse-grid.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
