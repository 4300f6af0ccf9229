package org.trigpoint.question.subject;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What counts as what in treatment. Editable: `treatment.json`.
///
/// @param completed how the reason of a planned exit begins
/// @param criminalJustice what the source of a criminal-justice referral contains
/// @param effectiveDays how long an episode lasts to be effective
/// @param returnMonths how long those who completed are followed
/// @param breakdowns the headings of the breakdowns and the columns they go by
record TreatmentDefinition(List<String> completed, List<String> criminalJustice, int effectiveDays, int returnMonths,
        Map<String, String> breakdowns) {
    boolean isCompleted(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return completed.stream().anyMatch(lower::startsWith);
    }

    boolean isCriminalJustice(String referral) {
        String lower = referral.toLowerCase(Locale.ROOT);
        return criminalJustice.stream().anyMatch(lower::contains);
    }
}
