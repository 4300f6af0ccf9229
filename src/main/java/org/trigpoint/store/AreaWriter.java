package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Membership;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;

/// Writes what a batch says of areas.
final class AreaWriter {
    /// Stored for values whose source states no year.
    static final int NO_YEAR = 0;

    private final Dictionaries dictionaries;
    private final PreparedStatement describe;
    private final PreparedStatement place;
    private final PreparedStatement value;
    private final PreparedStatement outline;
    private final BitSet described = new BitSet();

    AreaWriter(Statements statements, Dictionaries dictionaries) throws SQLException {
        this.dictionaries = dictionaries;
        describe = statements.prepare("""
                INSERT INTO area_description (area, batch, name, type, vintage, local_name) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET name = coalesce(name, excluded.name),
                  vintage = coalesce(vintage, excluded.vintage), local_name = coalesce(local_name, excluded.local_name)
                """);
        place = statements.prepare("INSERT OR IGNORE INTO membership (area, within, batch) VALUES (?, ?, ?)");
        value = statements.prepare(
                "INSERT OR REPLACE INTO area_value (area, indicator, year, batch, value) VALUES (?, ?, ?, ?, ?)");
        outline = statements.prepare("INSERT OR REPLACE INTO boundary (area, batch, wkb) VALUES (?, ?, ?)");
    }

    /// An area met in an incident: described once a batch, by the name the supplier gave.
    void met(int area, String code, @Nullable String name, long batch) throws SQLException {
        if (!described.get(area)) {
            described.set(area);
            describe(area, new Described(name, AreaCodes.typeOf(code), null, null), batch);
        }
    }

    void add(Area area, long batch) throws SQLException {
        int id = dictionaries.area(area.code());
        described.set(id);
        String name = area.name().equals(area.code()) ? null : area.name();
        describe(id, new Described(name, area.type(), area.vintage(), area.localName()), batch);
    }

    void add(Membership membership, long batch) throws SQLException {
        Area within = membership.within();
        int id = dictionaries.area(within.code());
        if (!described.get(id)) {
            add(within, batch);
        }
        int area = dictionaries.area(membership.areaCode());
        met(area, membership.areaCode(), null, batch);
        place.setInt(1, area);
        place.setInt(2, id);
        place.setLong(3, batch);
        place.executeUpdate();
    }

    void add(AreaValue areaValue, long batch) throws SQLException {
        int area = dictionaries.area(areaValue.areaCode());
        met(area, areaValue.areaCode(), null, batch);
        value.setInt(1, area);
        value.setString(2, areaValue.indicator());
        value.setInt(3, areaValue.year() == null ? NO_YEAR : areaValue.year());
        value.setLong(4, batch);
        value.setDouble(5, areaValue.value());
        value.executeUpdate();
    }

    void add(Boundary boundary, long batch) throws SQLException {
        int area = dictionaries.area(boundary.areaCode());
        met(area, boundary.areaCode(), null, batch);
        outline.setInt(1, area);
        outline.setLong(2, batch);
        outline.setBytes(3, BoundaryBytes.write(boundary));
        outline.executeUpdate();
    }

    void finish() throws SQLException {
        described.clear();
    }

    private record Described(@Nullable String name, AreaType type, @Nullable Integer vintage,
            @Nullable String localName) {}

    private void describe(int area, Described as, long batch) throws SQLException {
        describe.setInt(1, area);
        describe.setLong(2, batch);
        describe.setString(3, as.name());
        describe.setString(4, as.type().id());
        describe.setObject(5, as.vintage());
        describe.setString(6, as.localName());
        describe.executeUpdate();
    }
}
