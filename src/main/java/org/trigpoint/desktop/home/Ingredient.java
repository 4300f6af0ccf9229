package org.trigpoint.desktop.home;

import org.trigpoint.desktop.session.Contents;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.KnownAreas;

import java.util.ArrayList;
import java.util.List;

/// Something a full assessment needs.
///
/// @param name what
/// @param there whether the workspace has it
/// @param words what there is, or what is missing and what it would be good for
record Ingredient(String name, boolean there, String words) {

    private static final List<Dataset> DATASETS = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);

    /// Everything a full assessment needs, in its order.
    static List<Ingredient> of(Scope scope) {
        List<Ingredient> all = new ArrayList<>();
        for (Dataset dataset : DATASETS) {
            all.add(records(scope, dataset));
        }
        KnownAreas areas = scope.contents().areas();
        all.add(new Ingredient("Boundaries", areas.outlines() > 0,
                areas.outlines() > 0
                        ? NumberText.of(areas.outlines()) + " LSOAs have an outline"
                        : "Outlines of your LSOAs, for maps"));
        all.add(value(areas, "Population", AreaValue.POPULATION, "Residents by LSOA, for rates and the ranking"));
        all.add(value(areas, "Households", AreaValue.HOUSEHOLDS, "Households by LSOA, for the vulnerable localities"));
        all.add(value(areas, "Deprivation", AreaValue.DEPRIVATION, "Deprivation scores by LSOA, for the ranking"));
        return all;
    }

    private static Ingredient records(Scope scope, Dataset dataset) {
        Contents contents = scope.contents();
        String span = contents.coverage().span(dataset).map(Period::name).orElse("");
        if (span.isEmpty()) {
            return new Ingredient(dataset.title(), false, "Two years of " + dataset.unit());
        }
        Period period = scope.period();
        String refusal = period == null
                ? "two whole years are needed"
                : contents.coverage().refusal(dataset, period, period.yearBefore());
        return refusal == null
                ? new Ingredient(dataset.title(), true, "Complete for " + span)
                : new Ingredient(dataset.title(), false, "There is " + span + ", which is not the two years needed");
    }

    private static Ingredient value(KnownAreas areas, String name, String indicator, String use) {
        boolean there = areas.indicators().contains(indicator);
        return new Ingredient(name, there, there ? "Imported" : use);
    }
}
