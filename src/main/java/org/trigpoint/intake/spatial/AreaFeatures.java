package org.trigpoint.intake.spatial;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which area a feature outlines, from columns named as the Office for National Statistics names them: LSOA11CD and
/// LSOA11NM, WD25CD and WD25NM, LAD21CD, CTYUA22CD, or plainly `code` and `name` when the value is a nine-character
/// code of England or Wales. The smallest area named is the feature's own; larger ones are what it lies in.
public final class AreaFeatures {
    private AreaFeatures() {}

    /// The area, its boundary, and what it lies in as far as the columns say; empty when no column holds a code.
    public static List<Entry> entries(Feature feature) {
        List<Area> named = AreaColumns.areas(feature.properties());
        List<Entry> entries = new ArrayList<>();
        if (named.isEmpty()) {
            return entries;
        }
        Area own = named.getFirst();
        entries.add(own);
        entries.add(new Boundary(own.code(), feature.polygons()));
        for (Area within : named.subList(1, named.size())) {
            if (within.type().compareTo(own.type()) > 0) {
                entries.add(new Membership(own.code(), within));
            }
        }
        return entries;
    }

    /// The area a feature with these columns outlines; empty when no column holds a code.
    public static Optional<Area> area(Map<String, String> properties) {
        return AreaColumns.areas(properties).stream().findFirst();
    }

    /// The kind of area a code of England or Wales belongs to, by its first three characters, such as E01 for an LSOA;
    /// empty for other codes and kinds.
    public static Optional<AreaType> typeOf(String code) {
        return AreaColumns.typeOf(code);
    }
}
