package org.trigpoint.desktop.home;

import org.trigpoint.desktop.session.Contents;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.KnownAreas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Something a full assessment needs.
///
/// @param name what
/// @param there whether the workspace has it
/// @param words what there is, or what is missing and what it would be good for
record Ingredient(String name, boolean there, String words) {

    private static final List<Dataset> DATASETS = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);

    /// The further data sets of a strategic assessment, those of a kind together.
    private static final Map<String, List<Dataset>> FURTHER = new LinkedHashMap<>();

    static {
        FURTHER.put("Harm and victims", List.of(Dataset.DOMESTIC_ABUSE, Dataset.MARAC, Dataset.ASB_CASE,
                Dataset.HOUSEHOLD, Dataset.HOSPITAL, Dataset.CASUALTY));
        FURTHER.put("Offenders", List.of(Dataset.OFFENDER, Dataset.REOFFENDING));
        FURTHER.put("The partnership", List.of(Dataset.MEASURE, Dataset.PRIORITY, Dataset.SURVEY, Dataset.CONCERN,
                Dataset.SELF_ASSESSMENT, Dataset.FUNDING));
    }

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
        FURTHER.forEach((name, datasets) -> all.add(several(scope, name, datasets)));
        return all;
    }

    private static Ingredient several(Scope scope, String name, List<Dataset> datasets) {
        Set<Dataset> held = scope.contents().batches().stream().map(Batch::dataset).collect(Collectors.toSet());
        List<String> missing = datasets.stream().filter(set -> !held.contains(set)).map(Dataset::title).toList();
        List<String> there = datasets.stream().filter(held::contains).map(Dataset::title).toList();
        return missing.isEmpty()
                ? new Ingredient(name, true, String.join(", ", there))
                : new Ingredient(name, false, "Not here: " + String.join(", ", missing)
                        + (there.isEmpty() ? "" : ". Here: " + String.join(", ", there)));
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
