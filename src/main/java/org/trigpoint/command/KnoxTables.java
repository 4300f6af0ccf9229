package org.trigpoint.command;

import org.trigpoint.model.Area;
import org.trigpoint.model.CountWords;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.KnoxTable;
import org.trigpoint.question.spot.NearRepeats;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A Knox table as the contracted columns, and for people as one grid of ratios and one of p-values.
final class KnoxTables {
    private KnoxTables() {}

    static OutputTable cells(KnoxTable knox) {
        OutputTable table = new OutputTable().decimal("distance_from", 3)
                .decimal("distance_to", 3)
                .decimal("days_from", 0)
                .decimal("days_to", 0)
                .columns("observed")
                .decimal("expected", 2)
                .decimal("ratio", 2)
                .decimal("p", 3);
        for (KnoxCell cell : knox.cells()) {
            table.row(whole(cell.distanceFrom()), whole(cell.distanceTo()), whole(cell.daysFrom()),
                    whole(cell.daysTo()), cell.observed(), cell.expected(), cell.ratio(), cell.pValue());
        }
        return table;
    }

    /// Whole edges without a decimal point.
    private static Object whole(double edge) {
        return edge == Math.rint(edge) ? (Object) Math.round(edge) : (Object) edge;
    }

    static void grids(KnoxTable knox, PrintWriter out) {
        grid("Observed pairs over expected", knox, KnoxCell::ratio, 2, out);
        grid("p", knox, KnoxCell::pValue, 3, out);
    }

    private static void grid(String title, KnoxTable knox, ToDoubleFunction<KnoxCell> value, int decimals,
            PrintWriter out) {
        Bands distances = knox.settings().distances();
        Bands days = knox.settings().days();
        OutputTable table = new OutputTable().columns(title);
        for (int band = 0; band < days.size(); band++) {
            table.decimal(days.wholeLabel(band) + " days", decimals);
        }
        for (int near = 0; near < distances.size(); near++) {
            List<Object> row = new ArrayList<>(List.of(distances.metresLabel(near)));
            for (int band = 0; band < days.size(); band++) {
                row.add(value.applyAsDouble(knox.cell(near, band)));
            }
            table.row(row);
        }
        out.println();
        TableWriter.write(table, OutputFormat.text, out);
    }

    static void explain(NearRepeats answer, Console console) {
        KnoxSettings settings = answer.table().settings();
        answer.notes().forEach(console::note);
        console.note(String.format(Locale.UK,
                "Knox test of %,d incidents: %s distance, %s of the days, seed %d; a band from a to b holds"
                        + " a ≤ value < b; expected is the mean of the permutations; p = (permutations with as many or"
                        + " more + 1) / (permutations + 1).",
                answer.table().incidents(), settings.metric().name().toLowerCase(Locale.ROOT),
                CountWords.of(settings.permutations(), "permutation", "permutations"), settings.seed()));
        console.note(answer.sentence());
    }

    static OutputTable patrols(List<NearRepeats.Patrol> patrols) {
        OutputTable table = new OutputTable()
                .columns("rank", "easting", "northing", "longitude", "latitude", "risk", "streets", "area_code",
                        "area_name");
        for (NearRepeats.Patrol patrol : patrols) {
            Area area = patrol.area();
            table.row(Arrays.asList(patrol.rank(), patrol.easting(), patrol.northing(), patrol.longitude(),
                    patrol.latitude(), patrol.risk(), String.join("; ", patrol.streets()),
                    area == null ? null : area.code(), area == null ? null : area.displayName()));
        }
        return table;
    }
}
