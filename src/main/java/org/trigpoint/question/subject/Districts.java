package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The larger areas that the records of a data set lie in: districts where there are several, else localities, else
/// wards.
///
/// @param heading what they are, such as "District"; empty when the records lie in one place or in none
/// @param byArea the larger area of each area code
record Districts(String heading, Map<String, String> byArea) {
    /// What records without a known place are called.
    static final String UNKNOWN = "Not known";

    Districts {
        byArea = Map.copyOf(byArea);
    }

    static Districts of(Workspace workspace, Dataset dataset) {
        for (String type : List.of("district", "locality", "ward")) {
            Map<String, String> found = new HashMap<>();
            for (CountRow row : workspace.store().counts().count(Selection.of(dataset), List.of("area", type))) {
                if (!row.values().get(0).isEmpty() && !row.values().get(1).isEmpty()) {
                    found.put(row.values().get(0), row.values().get(1));
                }
            }
            Set<String> names = new TreeSet<>(found.values());
            if (names.size() > 1) {
                return new Districts(type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1), found);
            }
        }
        return new Districts("", Map.of());
    }

    boolean some() {
        return !heading.isEmpty();
    }

    String of(CaseRecord record) {
        return record.areaCode() == null ? UNKNOWN : byArea.getOrDefault(record.areaCode(), UNKNOWN);
    }
}
