package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.definition.SetTargets;
import org.trigpoint.question.measure.TargetSetting;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Option;

/// Setting a target by hand.
final class TargetOptions {
    @Option(names = "--set", paramLabel = "MEASURE", description = "First set the target of this measure (or data set, or class of one: crime:Burglary) to the words of --to: in --period, or in every period where that is left out.")
    @Nullable
    String set;

    @Option(names = "--to", paramLabel = "WORDS", description = "With --set: the target as a plan words it, such as \"reduce by 10%%\" or \"at most 200\".")
    @Nullable
    String words;

    @Option(names = "--baseline", paramLabel = "N", description = "With --set: what it is measured from; the same months a year before otherwise.")
    @Nullable
    Double baseline;

    @Option(names = "--each", paramLabel = "E", description = "With --set: whether it is for each month or for the period; by the size of the target otherwise.")
    @Nullable
    Reach each;

    @Option(names = "--area", paramLabel = "AREA", description = "With --set or --unset: the locality, district, ward or other area it is for; the whole partnership otherwise.")
    @Nullable
    String area;

    @Option(names = "--unset", paramLabel = "MEASURE", description = "First take out the target that was set by hand; what a file says of the measure holds again.")
    @Nullable
    String unset;

    boolean isAsked() {
        return set != null || unset != null;
    }

    /// Sets or takes out the target.
    ///
    /// @param period the months it is for; `null` for every period
    /// @throws RefusedException when it makes no sense, or there is none to take out
    void apply(Workspace workspace, @Nullable Period period) {
        if (unset != null && !SetTargets.remove(workspace, target(unset, "", period))) {
            throw new RefusedException("no target of '" + unset + "' was set by hand for "
                    + (area == null ? "" : area + " in ") + (period == null ? "every period" : period.name()));
        }
        if (set != null) {
            if (words == null) {
                throw new RefusedException("say with --to what '" + set + "' is to reach");
            }
            TargetSetting.set(workspace, target(set, words, period));
        }
    }

    private SetTarget target(String measure, String to, @Nullable Period period) {
        return SetTarget.now(measure, area, period,
                new SetTarget.Aim(to, baseline, each == null ? Reach.UNSAID : each));
    }
}
