package org.trigpoint.question.measure;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.definition.SetTargets;
import org.trigpoint.question.definition.StatedTarget;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Setting targets by hand: what they can be set for, and whether one makes sense.
///
/// @param measures the measures that can be held against a target, by name, then the data sets
/// @param areas the larger areas a target can be for
public record TargetSetting(List<String> measures, List<String> areas) {
    public TargetSetting {
        measures = List.copyOf(measures);
        areas = List.copyOf(areas);
    }

    /// What a workspace offers.
    public static TargetSetting of(Workspace workspace) {
        Catalogue catalogue = Catalogue.of(workspace);
        SeriesReader reader = new SeriesReader(workspace, catalogue.counting());
        List<String> measures = new ArrayList<>(
                catalogue.all().stream().filter(reader::isReadable).map(MeasureDefinition::name).toList());
        measures.addAll(Coverage.of(workspace).datasets().stream().sorted().map(Dataset::id).toList());
        return new TargetSetting(measures, new AreaMeasures(workspace, catalogue.counting()).offered());
    }

    /// Sets a target, in place of one of the same measure, area and months.
    ///
    /// @throws RefusedException when there is no such measure or area, or the target's words are not understood
    public static void set(Workspace workspace, SetTarget target) {
        check(Catalogue.of(workspace).measureOf(target), target.aim());
        SetTargets.put(workspace, target);
    }

    private static void check(MeasureDefinition measure, SetTarget.Aim aim) {
        Double from = aim.baseline();
        if (aim.words().isEmpty()) {
            throw new RefusedException("write what is to be reached, such as 'reduce by 10%' or 'at most 200'");
        }
        if (from != null && !(Double.isFinite(from) && from >= 0)) {
            throw new RefusedException("a baseline is a number of 0 or more");
        }
        if (StatedTarget.read(aim.words(), measure.name(), measure.unit(),
                from == null ? OptionalDouble.empty() : OptionalDouble.of(from)).isEmpty()) {
            boolean bare = aim.words().matches("[\\d,.]+\\s*%?");
            throw new RefusedException(bare
                    ? "'" + aim.words() + "' does not say which way: write 'at most " + aim.words() + "' or 'at least "
                            + aim.words() + "'"
                    : "the target '" + aim.words()
                            + "' is not understood; write it as 'reduce by 10%', 'increase by 5%',"
                            + " 'at most 200', 'at least 15%', 'maintain', 'monitor direction of travel' or 'baseline"
                            + " to be set'");
        }
    }
}
