package org.trigpoint.workspace;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Outside;
import org.trigpoint.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how many incidents of an import lie outside the partnership.
final class PlaceNotes {
    private PlaceNotes() {}

    /// A sentence for each kind of area.
    static List<String> words(List<Outside> outside) {
        return outside.stream().map(PlaceNotes::sentence).toList();
    }

    /// What a dry run found outside every boundary.
    static List<String> words(PointsOutside outside) {
        return outside.count() == 0 ? List.of() : List.of(pointsOutside(outside.count()));
    }

    private static String pointsOutside(long rows) {
        return rows == 1
                ? "1 incident has a point that lies outside every boundary of the workspace; it is kept."
                : String.format(Locale.UK,
                        "%,d incidents have a point that lies outside every boundary of the workspace; they are kept.",
                        rows);
    }

    private static String sentence(Outside outside) {
        String name = outside.type() == AreaType.LSOA ? "LSOA" : outside.type().title().toLowerCase(Locale.UK);
        String ours = String.format(Locale.UK, "%,d %s", outside.known(), outside.known() == 1 ? name : plural(name));
        String unplaced = outside.unplaced() == 0 || outside.type() != AreaType.LSOA ? ""
                : String.format(Locale.UK, " %,d %s no area.", outside.unplaced(),
                        outside.unplaced() == 1 ? "has" : "have");
        if (outside.incidents() == 0) {
            return "No incident lies outside the partnership's " + ours + "." + unplaced;
        }
        return String.format(Locale.UK,
                "%,d %s outside the partnership's %s, in %,d %s; kept, and left out of rankings.%s",
                outside.incidents(), outside.incidents() == 1 ? "incident lies" : "incidents lie", ours,
                outside.areas(),
                outside.areas() == 1 ? "other" : "others", unplaced);
    }

    private static String plural(String name) {
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /// The same reports, with what lies outside every boundary by its point alone. What is kept with a batch stays as it
    /// came in.
    static List<TableReport> withPoints(List<TableReport> reports, Store store) {
        List<TableReport> all = new ArrayList<>();
        for (TableReport report : reports) {
            all.add(report instanceof TableReport.Read read && read.batch() != null ? withPoints(read, store) : report);
        }
        return List.copyOf(all);
    }

    private static TableReport withPoints(TableReport.Read read, Store store) {
        Long batch = read.batch();
        long outside = batch == null ? 0 : store.placements().outside(batch);
        if (batch == null || outside == 0) {
            return read;
        }
        List<String> notes = new ArrayList<>(read.notes());
        notes.add(pointsOutside(outside));
        return new TableReport.Read(read.file(), read.sheet(), read.layout(), read.dataset(), read.ledger(), batch,
                read.problems(), notes, read.overlap());
    }
}
