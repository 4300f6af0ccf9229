package org.trigpoint.question;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.store.Areas;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The list of LSOAs that a ranking is over: the first list at hand that is not far longer than the areas with incidents, cut to
/// the districts that the records are about, and to one boundary vintage.
///
/// @param areas their codes
/// @param notes which list it is, and what of it is left out
record ChosenAreas(Set<String> areas, List<String> notes) {
    private static final int FAR_MORE = 3;

    ChosenAreas {
        areas = Set.copyOf(areas);
        notes = List.copyOf(notes);
    }

    /// @param lsoas all LSOAs known, by code
    /// @param withIncidents codes that incidents carry, of LSOAs or not
    /// @param districts the name of the district of each area that lies in one
    static ChosenAreas of(Workspace workspace, Map<String, Area> lsoas, Set<String> withIncidents,
            Map<String, String> districts) {
        Set<String> busy = new HashSet<>(withIncidents);
        busy.retainAll(lsoas.keySet());
        for (Map.Entry<String, Set<String>> list : lists(workspace.store().areas()).entrySet()) {
            list.getValue().retainAll(lsoas.keySet());
            StudyArea study = StudyArea.of(list.getValue(), districts, busy);
            if (!study.areas().isEmpty() && study.areas().size() <= FAR_MORE * Math.max(1, busy.size())) {
                Set<String> kept = new HashSet<>(study.areas());
                OtherVintage other = OtherVintage.of(workspace, lsoas, kept, withIncidents);
                kept.removeAll(other.areas());
                List<String> notes = new ArrayList<>(List.of(ranked(kept.size()) + list.getKey() + "."));
                study.words().ifPresent(notes::add);
                other.words().ifPresent(notes::add);
                return new ChosenAreas(kept, notes);
            }
        }
        return new ChosenAreas(busy,
                List.of(ranked(busy.size()) + "with incidents, since there are no boundaries of the area."));
    }

    /// The lists at hand, the best first, each under what its areas have.
    private static Map<String, Set<String>> lists(Areas stored) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put("with a boundary", new HashSet<>(stored.outlined(AreaType.LSOA)));
        lists.put("of the look-up", new HashSet<>(stored.within(AreaType.LOCALITY).keySet()));
        lists.put("with a population", new HashSet<>(stored.values(AreaValue.POPULATION).keySet()));
        return lists;
    }

    private static String ranked(int lsoas) {
        return lsoas == 1 ? "Ranked is the one LSOA " : String.format(Locale.UK, "Ranked are the %,d LSOAs ", lsoas);
    }
}
