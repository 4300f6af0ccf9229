package org.trigpoint.question.measure;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.AreaNames;
import org.trigpoint.question.Counting;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.MeasureDefinition.Aim;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A measure of the whole partnership, for one of its areas.
final class AreaMeasures {
    private static final List<String> OFFERED = List.of(AreaType.LOCALITY.id(), AreaType.NEIGHBOURHOOD_TEAM.id(),
            AreaType.DISTRICT.id(), AreaType.WARD.id());
    private static final List<String> SMALL = List.of(AreaType.MSOA.id(), AreaType.LSOA.id(), "area");

    private final Workspace workspace;
    private final Counting counting;

    AreaMeasures(Workspace workspace, Counting counting) {
        this.workspace = workspace;
        this.counting = counting;
    }

    /// The same measure of one area: its incidents there, or the totals that came in for it. Its own target is not
    /// taken along.
    ///
    /// @param measure under the name it is to have
    /// @param totals the name under which its totals came in, if they did
    /// @throws RefusedException when nothing is known of the area, or the measure cannot be told by area
    MeasureDefinition within(MeasureDefinition measure, String totals, String area) {
        Origin origin = switch (measure.origin()) {
            case Origin.Counted counted -> new Origin.Counted(within(counted.count(), area));
            case Origin.Share share ->
                new Origin.Share(within(share.numerator(), area), within(share.denominator(), area),
                        share.undecided() == null ? null : within(share.undecided(), area));
            case Origin.Imported _ -> new Origin.ImportedOf(totals, totalsOf(totals, area));
            case Origin.ImportedOf one -> one;
            case Origin.PerThousand _ -> throw byPartnershipOnly(totals);
            case Origin.Repeats _ -> throw byPartnershipOnly(totals);
        };
        return new MeasureDefinition(measure.name(), measure.unit(), measure.polarity(), measure.about(), origin,
                Aim.NONE);
    }

    private static RefusedException byPartnershipOnly(String measure) {
        return new RefusedException("'" + measure + "' is known for the whole partnership only; leave the area out, or"
                + " set the target for a measure that counts incidents");
    }

    private CountDefinition within(CountDefinition count, String area) {
        List<String> larger = new ArrayList<>(OFFERED);
        larger.addAll(SMALL);
        List<String> called = AreaNames.inRecords(workspace.store().areas(), area);
        for (String column : larger) {
            String found = labels(Selection.of(count.dataset()), column).stream()
                    .filter(label -> called.stream().anyMatch(label::equalsIgnoreCase))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                Map<String, List<String>> where = new LinkedHashMap<>(count.where());
                where.put(column, List.of(found));
                return new CountDefinition(count.dataset(), where, count.monthColumn());
            }
        }
        throw new RefusedException("no " + count.dataset().unit() + " are known to lie in '" + area + "'"
                + offer(offered()));
    }

    private String totalsOf(String measure, String area) {
        List<String> areas = totalled(measure);
        List<String> called = AreaNames.inRecords(workspace.store().areas(), area);
        return areas.stream()
                .filter(label -> called.stream().anyMatch(label::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the totals of '" + measure + "' say nothing of '" + area + "'"
                        + offer(areas)));
    }

    private List<String> totalled(String measure) {
        return workspace.store()
                .measures()
                .values(measure)
                .stream()
                .map(MeasureValue::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String offer(List<String> areas) {
        return areas.isEmpty() ? "; it is known for the whole partnership only"
                : "; there are " + String.join(", ", areas);
    }

    /// The larger areas that incidents lie in: localities, teams, districts and wards, each kind by name.
    List<String> offered() {
        return OFFERED.stream()
                .flatMap(column -> labels(Selection.ALL, column).stream())
                .distinct()
                .toList();
    }

    private List<String> labels(Selection selection, String column) {
        return List.copyOf(counting.count(selection, List.of(column))
                .stream()
                .map(row -> row.values().getFirst())
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
