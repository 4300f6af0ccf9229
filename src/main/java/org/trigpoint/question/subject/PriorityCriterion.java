package org.trigpoint.question.subject;

/// What options for priorities are scored on.
///
/// @param column the name of its column in a sheet of options, small letters
/// @param title its name for people
/// @param group the group it stands in: harm, likelihood, organisational position
/// @param weight how much it counts, 0 or more
/// @param highest the highest score of its scale, above 0
public record PriorityCriterion(String column, String title, String group, double weight, double highest) {
    PriorityCriterion weighing(double changed) {
        return new PriorityCriterion(column, title, group, changed, highest);
    }
}
