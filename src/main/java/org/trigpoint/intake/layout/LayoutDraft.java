package org.trigpoint.intake.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trigpoint.model.Dataset;

import java.util.List;
import java.util.Locale;

/// A layout as the analyst describes it: which column of a table means what.
///
/// @param id its name on the command line: small letters, digits and hyphens
/// @param title its name for people
/// @param dataset what the rows are
/// @param uniqueReferences whether a reference names one record
/// @param columns the columns that mean something or are to be left out; all others are kept as extras
public record LayoutDraft(String id, String title, Dataset dataset, boolean uniqueReferences,
        List<DraftColumn> columns) {

    private static final int LONGEST_ID = 60;

    public LayoutDraft {
        columns = List.copyOf(columns);
    }

    /// One column.
    ///
    /// @param heading as it stands in the table
    /// @param role what it means
    /// @param kept false to leave the column out altogether
    public record DraftColumn(String heading, Role role, boolean kept) {}

    /// The id of a layout that people call so: in small letters, digits and hyphens, 60 at most.
    public static String id(String title) {
        String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "layout" : id.substring(0, Math.min(LONGEST_ID, id.length())).replaceAll("-$", "");
    }

    /// The layout as it will be once it is saved: to try it on a file first.
    public Layout layout() {
        return LayoutFile.parse(toJson(), id);
    }

    /// The layout file. A draft about areas, with values or larger areas and without a date, becomes a layout of areas.
    public String toJson() {
        ObjectNode root = LayoutFile.JSON.createObjectNode();
        root.put("id", id).put("title", title);
        root.put("kind", kind().id());
        root.put("dataset", dataset.id()).put("uniqueReferences", uniqueReferences);
        ArrayNode requires = root.putArray("requires");
        ArrayNode fields = root.putArray("fields");
        ArrayNode leaveOut = root.putArray("leaveOut");
        for (DraftColumn column : columns) {
            if (!column.kept()) {
                leaveOut.add(column.heading());
            } else if (column.role() != Role.EXTRA) {
                requires.addArray().add(column.role().id());
                fields.addObject()
                        .put("role", column.role().id())
                        .put("name", column.heading())
                        .putArray("headings")
                        .add(column.heading());
            }
        }
        return root.toPrettyString() + "\n";
    }

    private Kind kind() {
        boolean measures = columns.stream()
                .map(DraftColumn::role)
                .anyMatch(role -> role == Role.MEASURE || role == Role.PERIOD);
        return measures ? Kind.MEASURES : isAboutAreas() ? Kind.AREAS : Kind.INCIDENTS;
    }

    private boolean isAboutAreas() {
        return columns.stream().map(DraftColumn::role).noneMatch(Role.DATE::equals)
                && columns.stream()
                        .map(DraftColumn::role)
                        .anyMatch(role -> role == Role.VALUE || role == Role.WITHIN_CODE || role == Role.WITHIN_NAME);
    }
}
