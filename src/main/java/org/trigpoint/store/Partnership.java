package org.trigpoint.store;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Outside;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The areas of the partnership, as far as the workspace says: those with a boundary, else the LSOAs of a look-up to
/// localities. An area that a look-up turns into one of them, of another vintage, is one of them.
final class Partnership {
    private static final List<AreaType> TYPES = List.of(AreaType.LSOA, AreaType.WARD);

    private final Connection connection;

    Partnership(Connection connection) {
        this.connection = connection;
    }

    /// The incidents outside, for each kind of area that the partnership's are known of and the batch names.
    ///
    /// @param counts the incidents of a batch by the number of their area, 0 for those that have none
    List<Outside> outside(long[] counts) {
        Map<AreaType, Set<Integer>> ours = new EnumMap<>(AreaType.class);
        TYPES.forEach(type -> ours.put(type, areas(type)));
        if (ours.values().stream().allMatch(Set::isEmpty)) {
            return List.of();
        }
        Map<AreaType, long[]> found = count(counts, ours);
        List<Outside> outside = new ArrayList<>();
        found.forEach((type, sums) -> outside
                .add(new Outside(type, ours.getOrDefault(type, Set.of()).size(), sums[0], sums[1], counts[0])));
        return outside;
    }

    /// For each kind of area that the batch names: areas and incidents outside.
    private Map<AreaType, long[]> count(long[] counts, Map<AreaType, Set<Integer>> ours) {
        Map<Integer, String> codes = new HashMap<>();
        Sql.list(connection, "SELECT id, code FROM area", r -> codes.put(r.getInt(1), r.getString(2)));
        Set<Integer> lsoas = ours.getOrDefault(AreaType.LSOA, Set.of());
        Set<Integer> turned = lsoas.isEmpty() ? Set.of() : translated(lsoas);
        Map<AreaType, long[]> found = new EnumMap<>(AreaType.class);
        for (int area = 1; area < counts.length; area++) {
            AreaType type = AreaCodes.typeOf(codes.getOrDefault(area, ""));
            Set<Integer> known = ours.getOrDefault(type, Set.of());
            if (counts[area] > 0 && !known.isEmpty()) {
                boolean inside = known.contains(area) || turned.contains(area);
                long[] sums = found.computeIfAbsent(type, _ -> new long[2]);
                sums[0] += inside ? 0 : 1;
                sums[1] += inside ? 0 : counts[area];
            }
        }
        return found;
    }

    private Set<Integer> areas(AreaType type) {
        Set<Integer> areas = new HashSet<>(Sql.list(connection, """
                SELECT DISTINCT b.area FROM boundary b JOIN area_now n ON n.id = b.area WHERE n.type = ?
                """, r -> r.getInt(1), type.id()));
        if (areas.isEmpty() && type == AreaType.LSOA) {
            areas.addAll(Sql.list(connection, """
                    SELECT DISTINCT m.area FROM membership m JOIN area_now w ON w.id = m.within
                    WHERE w.type = ? AND (SELECT n.type FROM area_now n WHERE n.id = m.area) = ?
                    """, r -> r.getInt(1), AreaType.LOCALITY.id(), AreaType.LSOA.id()));
        }
        return areas;
    }

    /// LSOAs of another vintage that a look-up turns into these.
    private Set<Integer> translated(Set<Integer> ours) {
        Set<Integer> turned = new HashSet<>();
        Sql.list(connection, """
                SELECT DISTINCT m.area, m.within FROM membership m
                WHERE EXISTS (SELECT 1 FROM area_description d
                              WHERE d.area = m.within AND d.batch = m.batch AND d.type = ?)
                """, r -> {
            int earlier = r.getInt(1);
            int later = r.getInt(2);
            if (ours.contains(later)) {
                turned.add(earlier);
            }
            return ours.contains(earlier) ? turned.add(later) : later == 0;
        }, AreaType.LSOA.id());
        return turned;
    }
}
