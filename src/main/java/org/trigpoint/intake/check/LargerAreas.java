package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Heading;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Membership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The columns that say which larger areas an area lies in, each by code, by name or by both. A larger area that has only a
/// name is known by its name.
final class LargerAreas {
    private final MissingMarks missing;
    private final Map<AreaType, Column> codes = new EnumMap<>(AreaType.class);
    private final Map<AreaType, Column> names = new EnumMap<>(AreaType.class);
    private final List<AreaType> types = new ArrayList<>();

    LargerAreas(Match match, MissingMarks missing) {
        this.missing = missing;
        match.all(Role.WITHIN_CODE).forEach(column -> put(codes, column));
        match.all(Role.WITHIN_NAME).forEach(column -> put(names, column));
    }

    private void put(Map<AreaType, Column> columns, Column column) {
        AreaType type = column.field().areaType();
        if (type != null) {
            columns.putIfAbsent(type, column);
            if (!types.contains(type)) {
                types.add(type);
            }
        }
    }

    boolean any() {
        return !types.isEmpty();
    }

    void read(String areaCode, Row row, List<Entry> found) {
        for (AreaType type : types) {
            Column codeColumn = codes.get(type);
            String code = text(row, codeColumn);
            String name = text(row, names.get(type));
            String identity = code == null ? name : code;
            // An area that kept its code when the boundaries changed does not lie in itself.
            if (identity != null && !identity.equals(areaCode)) {
                String shown = name == null ? identity : name;
                found.add(new Membership(areaCode, new Area(identity, shown, type, vintage(codeColumn), null)));
            }
        }
    }

    private @Nullable String text(Row row, @Nullable Column column) {
        return column == null || missing.marks(row.cell(column.index())) ? null : row.cell(column.index()).text();
    }

    private static @Nullable Integer vintage(@Nullable Column column) {
        OptionalInt year = column == null ? OptionalInt.empty() : Heading.year(column.heading());
        return year.isPresent() ? (Integer) year.getAsInt() : null;
    }
}
