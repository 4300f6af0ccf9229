package org.trigpoint.question.definition;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition.Aim;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.workspace.Retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A target that somebody set by hand. It goes before what a file or a definition says of the same measure.
///
/// @param measure the measure's name; or a data set, or a class of one, such as `crime:Burglary`
/// @param area the area it is for, as the records name it; `null` for the whole partnership
/// @param period the months it is for; `null` for any period that has none of its own
/// @param aim what is to be reached
/// @param by who set it: the name of the computer's user
/// @param on the day it was set
public record SetTarget(String measure, @Nullable String area, @Nullable Period period, Aim aim, String by,
        LocalDate on) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /// What is to be reached.
    ///
    /// @param words the target in the words of a plan, as [StatedTarget] reads them
    /// @param baseline the value it is measured from; `null` for that of the same months a year before
    /// @param reach whether it is for the whole period or for each month of it
    public record Aim(String words, @Nullable Double baseline, Reach reach) {
        public Aim {
            words = words.strip();
        }
    }

    public SetTarget {
        measure = measure.strip();
        area = area == null || area.isBlank() ? null : area.strip();
    }

    /// A target that the user of this computer sets today.
    public static SetTarget now(String measure, @Nullable String area, @Nullable Period period, Aim aim) {
        return new SetTarget(measure, area, period, aim, System.getProperty("user.name", "an unknown user"),
                Retention.today());
    }

    /// The name under which the measure is held against it: "Burglary in Eastholme".
    ///
    /// @param known the measure's own name
    public String name(String known) {
        return area == null ? known : known + " in " + area;
    }

    /// Whether another stands in its place: the same measure, area and months.
    public boolean replaces(SetTarget other) {
        return key().equals(other.key());
    }

    /// What a measure is meant to reach by it; the status its supplier published stays.
    MeasureDefinition.Aim over(MeasureDefinition.Aim supplied) {
        Double from = aim.baseline();
        return new MeasureDefinition.Aim(aim.words(), from == null ? null : Value.of(from), aim.reach(),
                supplied.status(), this);
    }

    /// "set by hand by anna on 30 November 2013, for 2012/13".
    public String words() {
        return "set by hand by " + by + " on " + DAY.format(on) + ", for "
                + (period == null ? "every period" : period.name());
    }

    String key() {
        return String.join("\n", measure.toLowerCase(Locale.UK), area == null ? "" : area.toLowerCase(Locale.UK),
                period == null ? "" : period.first() + ".." + period.last());
    }
}
