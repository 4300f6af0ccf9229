package org.trigpoint.desktop.change;

import org.trigpoint.model.AreaType;
import org.trigpoint.question.KnownAreas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the rows of the table stand for.
///
/// @param title as people say it
/// @param column the column counted by
record Grouping(String title, String column) {
    static final Grouping CATEGORY = new Grouping("Category", "category");
    static final Grouping LSOA = new Grouping("LSOA", "area");

    /// The groupings that a workspace knows enough for, the smaller areas first.
    static List<Grouping> of(KnownAreas areas) {
        List<Grouping> groupings = new ArrayList<>(List.of(CATEGORY));
        if (!areas.byCode().isEmpty()) {
            groupings.add(LSOA);
        }
        for (AreaType type : AreaType.values()) {
            if (areas.largerTypes().contains(type)) {
                groupings.add(new Grouping(type.title(), type.id()));
            }
        }
        return groupings;
    }

    /// As it stands within a sentence.
    String within() {
        return equals(LSOA) ? title : title.toLowerCase(Locale.UK);
    }
}
