package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What counts as what in treatment. Editable: `treatment.json`.
///
/// @param completed how the reason of a planned exit begins
/// @param criminalJustice what the source of a criminal-justice referral contains
/// @param effectiveDays how long an episode lasts to be effective
/// @param returnMonths how long those who completed are followed
/// @param breakdowns the headings of the breakdowns and the columns they go by
/// @param monitoring which columns of a monitoring export say what; `null` when none is read
record TreatmentDefinition(List<String> completed, List<String> criminalJustice, int effectiveDays, int returnMonths,
        Map<String, String> breakdowns, @Nullable Monitoring monitoring) {

    /// The columns of a monitoring export, which counts people and rounds to five.
    ///
    /// @param exits how the columns of exits begin
    /// @param exitsEnd how they end
    /// @param completed the column of successful completions
    /// @param followed the column of completions that are followed
    /// @param returned the column of those of them who came back
    /// @param sexes the words for sexes
    record Monitoring(String inTreatment, String newStarts, String effective, String exits, String exitsEnd,
            String completed, String criminalJustice, String followed, String returned, List<String> sexes) {
        boolean isExit(String column) {
            return column.startsWith(exits) && column.endsWith(exitsEnd);
        }

        boolean uses(String column) {
            return isExit(column)
                    || List.of(inTreatment, newStarts, effective, criminalJustice, followed, returned).contains(column);
        }
    }

    Monitoring export() {
        return Objects.requireNonNullElse(monitoring,
                new Monitoring("", "", "", " ", " ", "", "", "", "", List.of()));
    }

    /// Whether a measure speaks of treatment and is no column of a monitoring export.
    boolean isStandard(String measure) {
        return measure.toLowerCase(Locale.UK).contains("treatment")
                && !MonitoringExport.isMonitoring(measure, export());
    }

    boolean isCompleted(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return completed.stream().anyMatch(lower::startsWith);
    }

    boolean isCriminalJustice(String referral) {
        String lower = referral.toLowerCase(Locale.ROOT);
        return criminalJustice.stream().anyMatch(lower::contains);
    }
}
