package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Polarities;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.definition.SetTargets;
import org.trigpoint.question.definition.StatedTarget;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The measures a workspace knows: those that came in as totals, in the order of their files, then those defined.
///
/// What a definition says of a measure that came in as totals goes before what its file says. A measure counted from
/// records gives way to totals of the same name, unless these are of other areas only.
final class Catalogue {
    private final Workspace workspace;
    private final Counting counting;
    private final SetTargets targets;
    private final List<MeasureDefinition> measures;

    private Catalogue(Workspace workspace, Counting counting, SetTargets targets, List<MeasureDefinition> measures) {
        this.workspace = workspace;
        this.counting = counting;
        this.targets = targets;
        this.measures = measures;
    }

    static Catalogue of(Workspace workspace) {
        Definitions definitions = Definitions.of(workspace);
        Map<String, MeasureDefinition> byName = new LinkedHashMap<>();
        for (Measure measure : workspace.store().measures().all()) {
            MeasureDefinition defined = definitions.measures()
                    .values()
                    .stream()
                    .filter(d -> d.name().equalsIgnoreCase(measure.name()))
                    .findFirst()
                    .orElse(null);
            boolean counted = defined != null && !(defined.origin() instanceof Origin.Imported);
            if (!counted
                    || workspace.store().measures().values(measure.name()).stream().anyMatch(v -> v.area() == null)) {
                byName.put(key(measure.name()), imported(measure, defined));
            }
        }
        definitions.measures().values().forEach(defined -> byName.putIfAbsent(key(defined.name()), defined));
        Catalogue known = new Catalogue(workspace, new Counting(workspace, definitions), SetTargets.of(workspace),
                List.copyOf(byName.values()));
        known.targets.all()
                .forEach(target -> known.aimedAt(target).ifPresent(m -> byName.putIfAbsent(key(m.name()), m)));
        return new Catalogue(workspace, known.counting, known.targets, List.copyOf(byName.values()));
    }

    /// The measure of a target set by hand; empty where what it was set for is no longer there.
    private Optional<MeasureDefinition> aimedAt(SetTarget target) {
        try {
            return Optional.of(measureOf(target));
        } catch (RefusedException gone) {
            return Optional.empty();
        }
    }

    /// The measure that a target set by hand is for.
    ///
    /// @throws RefusedException when there is no such measure, or it knows nothing of the area
    MeasureDefinition measureOf(SetTarget target) {
        MeasureDefinition found = find(target.measure());
        MeasureDefinition measure = new MeasureDefinition(target.name(target.measure()), found.unit(),
                found.polarity(), found.about(), found.origin(), found.aim());
        String area = target.area();
        return area == null ? measure : new AreaMeasures(workspace, counting).within(measure, found.name(), area);
    }

    List<MeasureDefinition> all() {
        return measures;
    }

    Counting counting() {
        return counting;
    }

    /// The targets set by hand.
    SetTargets targets() {
        return targets;
    }

    /// The measure of this name; or a data set, or a class of one written `crime:Burglary`: a category, else a group.
    ///
    /// @throws RefusedException naming what there is, when it is none of these
    MeasureDefinition find(String name) {
        Optional<MeasureDefinition> known = measures.stream()
                .filter(m -> m.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        int colon = name.indexOf(':');
        Dataset dataset = Dataset.of(colon < 0 ? name : name.substring(0, colon)).orElseThrow(() -> unknown(name));
        if (colon < 0) {
            return counted(dataset.title(), CountDefinition.of(dataset), Polarities.of(dataset));
        }
        return classOf(dataset, name.substring(colon + 1).strip());
    }

    private MeasureDefinition classOf(Dataset dataset, String name) {
        List<String> categories = counting.count(Selection.of(dataset), List.of("category"))
                .stream()
                .map(row -> row.values().getFirst())
                .toList();
        Optional<String> category = categories.stream().filter(name::equalsIgnoreCase).findFirst();
        if (category.isPresent()) {
            return counted(category.get(), where(dataset, "category", category.get()),
                    Polarities.of(dataset));
        }
        return counting.definitions()
                .group(name)
                .filter(group -> group.dataset() == dataset)
                .map(group -> counted(group.name(), where(dataset, Counting.GROUP, group.name()), group.polarity()))
                .orElseThrow(() -> new RefusedException("there is no category or group '" + name + "' in "
                        + dataset.id() + "; there are " + String.join(", ", categories)));
    }

    private static CountDefinition where(Dataset dataset, String column, String value) {
        return new CountDefinition(dataset, Map.of(column, List.of(value)), "month");
    }

    private static MeasureDefinition counted(String name, CountDefinition count, Polarity polarity) {
        return new MeasureDefinition(name, MeasureUnit.COUNT, polarity,
                new MeasureDefinition.About(null, count.dataset().title(), null), new Origin.Counted(count),
                MeasureDefinition.Aim.NONE);
    }

    private RefusedException unknown(String name) {
        List<String> names = new ArrayList<>(measures.stream().map(MeasureDefinition::name).toList());
        return new RefusedException("there is no measure '" + name + "'; write a data set (crime), a class of one"
                + " (crime:Burglary), or one of: " + String.join("; ", names)
                + (workspace.store().measures().all().isEmpty() ? ". No grid of totals was imported" : ""));
    }

    private static MeasureDefinition imported(Measure measure, @Nullable MeasureDefinition defined) {
        Measure.Plan plan = measure.plan();
        if (defined == null) {
            return new MeasureDefinition(measure.name(), measure.unit(), StatedTarget.polarity(measure.name()),
                    new MeasureDefinition.About(plan.theme(), plan.source(), plan.leadAgency()), new Origin.Imported(),
                    new MeasureDefinition.Aim(plan.target(), plan.baseline(), MeasureDefinition.Reach.UNSAID,
                            plan.status(), null));
        }
        MeasureDefinition.About about = defined.about();
        MeasureDefinition.Aim aim = defined.aim();
        return new MeasureDefinition(measure.name(), measure.unit(), defined.polarity(),
                new MeasureDefinition.About(either(about.theme(), plan.theme()), either(about.source(), plan.source()),
                        either(about.leadAgency(), plan.leadAgency())),
                new Origin.Imported(), new MeasureDefinition.Aim(either(aim.target(), plan.target()),
                        either(aim.baseline(), plan.baseline()), aim.reach(), plan.status(), null));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
