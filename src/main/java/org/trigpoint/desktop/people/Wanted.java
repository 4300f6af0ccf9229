package org.trigpoint.desktop.people;

import java.util.Map;

/// What to import for a subject that the workspace holds nothing about.
final class Wanted {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("treatment",
                    "treatment episodes (client, substance, start, end, reason for leaving), or the export"
                            + " of the national monitoring system"),
            Map.entry("domestic-abuse", "domestic abuse incidents from the police: date, area, whether it is a repeat,"
                    + " whether alcohol was recorded, children present"),
            Map.entry("marac", "the list of cases heard: date, repeat case, children"),
            Map.entry("hate-crime", "recorded crime with the strand of hate crime and the outcome"),
            Map.entry("arrests", "arrests from custody records: date and time, offence, whether under the influence"),
            Map.entry("fire", "the incident list of the fire and rescue service"),
            Map.entry("roads", "collisions and casualties (STATS19)"),
            Map.entry("hospital", "hospital admissions by cause, district, age and sex"),
            Map.entry("repeats", "recorded crime or anti-social behaviour with a reference of the person or address"),
            Map.entry("households", "the register of households: one row an assessment, with its scores by agency"),
            Map.entry("asb-cases", "risk assessments of anti-social behaviour cases: case, date, answers, review date"),
            Map.entry("cohorts", "the members of a cohort with the day they joined, and their proven offences"),
            Map.entry("self-assessment", "a self-assessment: framework, criterion, score from 1 to 5, by year"),
            Map.entry("harm",
                    "a table of harm weights: the ONS Crime Severity Score weights or the Cambridge Crime Harm"
                            + " Index"),
            Map.entry("evaluation",
                    "a sheet of initiatives: when each began, where, and the areas it is compared with"),
            Map.entry("funding", "income and allocations by funder, theme and year"),
            Map.entry("voice", "answers to a residents' survey, or concerns raised in consultation, by area"),
            Map.entry("priorities",
                    "options for priorities with their scores, or enter them on the Priorities screen"));

    private Wanted() {}

    /// "Import …".
    static String of(SubjectLine subject) {
        return "Nothing is here yet about “" + subject.title() + "”. Import "
                + WORDS.getOrDefault(subject.id(), "its records") + ".";
    }
}
