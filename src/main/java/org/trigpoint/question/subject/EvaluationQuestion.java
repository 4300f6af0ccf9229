package org.trigpoint.question.subject;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.people.DisplacementDifference;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.util.List;

/// What an area counted before and after an initiative.
///
/// @param dataset which incidents count
/// @param after the months after it began
/// @param before as many months before
public record EvaluationQuestion(Dataset dataset, Period after, Period before) {

    /// What must be said beside every evaluation.
    public static final List<String> CAUTIONS = List.of(
            "Places picked because they were bad tend to improve anyway; a comparison area that was as bad guards"
                    + " against that only in part.",
            "The interval is 95%: the variance is the sum of all counts, each over the square of its weight.");

    private static final List<String> KINDS = List.of("area", "lsoa", "msoa", "ward", "neighbourhood-team", "locality",
            "district");

    /// @throws RefusedException when the periods differ in length
    public EvaluationQuestion {
        if (after.length() != before.length()) {
            throw new RefusedException("before and after are compared over equal lengths; these are "
                    + before.length() + " and " + after.length() + " months");
        }
    }

    /// The counts of an area by its name or code.
    ///
    /// @throws RefusedException when the data do not cover the months, or no incident lies in such an area
    public Site site(Workspace workspace, String area) {
        String refusal = Coverage.of(workspace).refusal(dataset, after, before);
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        for (String kind : KINDS) {
            long then = count(workspace, kind, area, before);
            long now = count(workspace, kind, area, after);
            if (then + now > 0) {
                return new Site(then, now, 1);
            }
        }
        throw new RefusedException("no " + dataset.unit() + " lie in an area called '" + area + "'");
    }

    private long count(Workspace workspace, String kind, String area, Period months) {
        return new CountQuestion(Selection.of(dataset).during(months), List.of(kind)).ask(workspace)
                .stream()
                .filter(row -> row.values().getFirst().equalsIgnoreCase(area))
                .mapToLong(CountRow::count)
                .sum();
    }

    /// What an interval says: a fall or a rise beyond the comparison, or no clear difference.
    public static String verdict(DisplacementDifference difference) {
        if (difference.interval().high() < 0) {
            return "fell beyond the comparison";
        }
        return difference.interval().low() > 0 ? "rose beyond the comparison" : "no clear difference";
    }
}
