package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.model.Value;
import org.trigpoint.workspace.Workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a monitoring system's export says of treatment: for each area and period a number by column, for everybody and by
/// substance, age group or sex. Missing values keep their reason.
///
/// @param definition which columns say what
/// @param areas every area of the export, the partnership's own first
/// @param ours whether the first is the partnership's own
/// @param values by column, group and area; the group of everybody is empty
record MonitoringExport(TreatmentDefinition.Monitoring definition, List<String> areas, boolean ours,
        Map<Place, Map<Period, Value>> values) {

    private static final String SEPARATOR = ", ";
    private static final String OWN = "";
    private static final List<AreaType> OWN_TYPES = List.of(AreaType.DISTRICT, AreaType.COUNTY);

    /// One column of one group in one area.
    record Place(String column, String group, String area) {}

    /// What is in a workspace; empty where no export is.
    static Optional<MonitoringExport> of(Workspace workspace, TreatmentDefinition definition) {
        TreatmentDefinition.Monitoring columns = definition.export();
        Map<Place, Map<Period, Value>> values = new LinkedHashMap<>();
        for (Measure measure : workspace.store().measures().all()) {
            String[] parts = measure.name().split(SEPARATOR, -1);
            // by two breakdowns at once the numbers are too small to be shown
            if (parts.length <= 2 && columns.uses(parts[0])) {
                String group = parts.length == 1 ? "" : parts[1];
                for (MeasureValue value : workspace.store().measures().values(measure.name())) {
                    String area = value.area() == null ? OWN : value.area();
                    values.computeIfAbsent(new Place(parts[0], group, area), _ -> new HashMap<>())
                            .put(value.period(), value.value());
                }
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Predicate<String> own = own(workspace);
        List<String> areas = values.keySet()
                .stream()
                .map(Place::area)
                .distinct()
                .sorted(Comparator.comparing((String area) -> !own.test(area)).thenComparing(area -> area))
                .toList();
        return Optional.of(new MonitoringExport(columns, areas, own.test(areas.getFirst()), values));
    }

    /// Tells the partnership's own area: values without one, and the districts and counties in which it has records; where no
    /// record has a district, those it knows of. Where it knows of none, nothing tells the areas apart, and any may be its
    /// own.
    private static Predicate<String> own(Workspace workspace) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (AreaType type : OWN_TYPES) {
            workspace.store()
                    .counts()
                    .count(Selection.ALL, List.of(type.id()))
                    .forEach(row -> names.addAll(row.values()));
        }
        names.remove("");
        if (names.isEmpty()) {
            OWN_TYPES.stream().flatMap(type -> workspace.areas(type).stream()).map(Area::name).forEach(names::add);
        }
        return area -> area.equals(OWN) || names.isEmpty() || names.contains(area);
    }

    /// Whether a measure of this name belongs to the export.
    static boolean isMonitoring(String measure, TreatmentDefinition.Monitoring columns) {
        String column = measure.split(SEPARATOR, 2)[0];
        return columns.uses(column) || column.matches("[a-z0-9_]+_(allintx|newtx)")
                || column.startsWith("interventions_");
    }

    /// The groups of everybody's numbers, by the heading of their breakdown, in the order of the file.
    Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String heading : List.of("Substance", "Age group", "Sex")) {
            List<String> own = values.keySet()
                    .stream()
                    .filter(place -> place.column().equals(definition.inTreatment()) && !place.group().isEmpty())
                    .map(Place::group)
                    .distinct()
                    .filter(group -> heading(group).equals(heading))
                    .toList();
            if (!own.isEmpty()) {
                groups.put(heading, own);
            }
        }
        return groups;
    }

    private String heading(String group) {
        if (definition.sexes().contains(group.toLowerCase(Locale.ROOT))) {
            return "Sex";
        }
        return group.matches("(?i)(under |over )?\\d.*") ? "Age group" : "Substance";
    }

    /// A number; not available where the export has none.
    Value value(String column, String group, String area, Period period) {
        return values.getOrDefault(new Place(column, group, area), Map.of())
                .getOrDefault(period, Value.missing(MissingReason.NOT_AVAILABLE));
    }

    /// All exits: the sum of the columns of exits; missing where one of them is, for its reason.
    Value exits(String group, String area, Period period) {
        double sum = 0;
        @Nullable
        Value missing = Value.missing(MissingReason.NOT_AVAILABLE);
        for (Place place : values.keySet()) {
            if (definition.isExit(place.column()) && place.group().equals(group) && place.area().equals(area)) {
                Value value = value(place.column(), group, area, period);
                if (value instanceof Value.Missing) {
                    return value;
                }
                missing = null;
                sum += value.known().orElseThrow();
            }
        }
        return missing == null ? Value.of(sum) : missing;
    }

    /// The periods of twelve months that end no later than another, the earliest first.
    List<Period> years(Period until) {
        return values.values()
                .stream()
                .flatMap(byPeriod -> byPeriod.keySet().stream())
                .distinct()
                .filter(period -> period.length() == 12 && !period.last().isAfter(until.last()))
                .sorted(Comparator.comparing(Period::last))
                .toList();
    }
}
