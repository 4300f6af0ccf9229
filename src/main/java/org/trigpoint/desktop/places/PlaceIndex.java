package org.trigpoint.desktop.places;

import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.IndicatorDefinition;
import org.trigpoint.question.IndicatorDefinition.Source;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An index that places can be ranked by.
///
/// @param id what commands call it: "hil", "vli", "rate", "harm", or the name of the analyst's own
/// @param title what the screen calls it
record PlaceIndex(String id, String title) {
    static final PlaceIndex HIGH_IMPACT = new PlaceIndex(IndexDefinition.HIGH_IMPACT, "High-impact locations");
    static final PlaceIndex VULNERABLE = new PlaceIndex(IndexDefinition.VULNERABLE, "Vulnerable localities");
    static final PlaceIndex RATE = new PlaceIndex("rate", "Incidents per resident");
    static final PlaceIndex HARM = new PlaceIndex("harm", "Harm of crime per resident");

    /// Those there always are.
    static final List<PlaceIndex> USUAL = List.of(HIGH_IMPACT, VULNERABLE, RATE, HARM);

    /// An index of the analyst's own.
    static PlaceIndex own(String name) {
        return new PlaceIndex(name, name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1));
    }

    /// The usual ones, and the analyst's own of a workspace.
    static List<PlaceIndex> all(Workspace workspace) {
        List<PlaceIndex> all = new ArrayList<>(USUAL);
        IndexDefinition.all(workspace)
                .keySet()
                .stream()
                .filter(name -> all.stream().noneMatch(index -> index.id.equals(name)))
                .sorted()
                .map(PlaceIndex::own)
                .forEach(all::add);
        return all;
    }

    /// What it is made of in a workspace: as shipped, or as the analyst changed it.
    ///
    /// @throws org.trigpoint.model.RefusedException when the workspace has no such index
    IndexDefinition definition(Workspace workspace) {
        if (equals(RATE)) {
            return new IndexDefinition(id, List.of(IndicatorDefinition.ALL_INCIDENTS), Map.of());
        }
        return equals(HARM)
                ? new IndexDefinition(id, List.of(IndicatorDefinition.harm(Source.ANY_SCHEME)), Map.of())
                : IndexDefinition.of(workspace, id);
    }
}
