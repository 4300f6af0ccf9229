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

    private static String sentence(Outside outside) {
        String name = outside.type() == AreaType.LSOA ? "LSOA" : outside.type().title().toLowerCase(Locale.UK);
        String unplaced = outside.unplaced() == 0 || outside.type() != AreaType.LSOA ? ""
                : String.format(Locale.UK, " %,d %s no area.", outside.unplaced(),
                        outside.unplaced() == 1 ? "has" : "have");
        if (outside.incidents() == 0) {
            return String.format(Locale.UK, "No incident lies outside the partnership's %,d %ss.%s", outside.known(),
                    name, unplaced);
        }
        return String.format(Locale.UK, "%,d %s outside the partnership's %,d %ss, in %,d %s; kept, and left out of "
                + "rankings.%s", outside.incidents(), outside.incidents() == 1 ? "incident lies" : "incidents lie",
                outside.known(), name, outside.areas(), outside.areas() == 1 ? "other" : "others", unplaced);
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
        String note = String.format(Locale.UK,
                outside == 1
                        ? "%,d has a point that lies outside every boundary of the workspace; it is kept."
                        : "%,d have a point that lies outside every boundary of the workspace; they are kept.",
                outside);
        List<String> notes = new ArrayList<>(read.notes());
        notes.add(note);
        return new TableReport.Read(read.file(), read.sheet(), read.layout(), read.dataset(), read.ledger(), batch,
                read.problems(), notes, read.overlap());
    }
}
