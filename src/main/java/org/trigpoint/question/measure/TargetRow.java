package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.target.Judgement;
import org.trigpoint.statistics.target.Target;

import java.util.List;

/// One measure against its target.
///
/// @param measure what it is, with theme, source and lead agency
/// @param target what its target means; `null` where it has none, or none that is understood
/// @param baseline what it is measured from
/// @param actual what it reached
/// @param judgement status, words and the rule that made them
/// @param travel which way it is going
/// @param months the months of the period
/// @param outlook where the year is likely to end; `null` unless a count of a year under way has a target
/// @param series every value there is
public record TargetRow(MeasureDefinition measure, @Nullable Target target, Held baseline, Held actual,
        Judgement judgement, Travel travel, List<MonthMark> months, @Nullable Outlook outlook, Series series) {
    public TargetRow {
        months = List.copyOf(months);
    }

    /// The target in words: "at least 71", "reduce by 10%"; as stated where it is not understood.
    public String targetWords() {
        if (target != null) {
            return target.words(measure.unit());
        }
        String stated = measure.aim().target();
        return stated == null ? "no target" : stated;
    }

    /// A value in the measure's unit: "1,021", "18.5%"; of a missing one its shorthand, `[x]`.
    public String words(Value value) {
        return switch (value) {
            case Value.Known known -> measure.unit().words(known.number())
                    + (known.standing().shorthand().isEmpty() ? "" : " " + known.standing().shorthand());
            case Value.Missing missing -> missing.reason().shorthand();
        };
    }

    /// How many months met the target, of those that could be judged.
    public long monthsMet() {
        return months.stream().filter(month -> month.status() == Status.GREEN).count();
    }

    /// How many months could be judged.
    public long monthsJudged() {
        return months.stream().filter(month -> month.status() != Status.NONE).count();
    }
}
