package org.trigpoint.question.subject;

import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.people.DisplacementDifference;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.question.AreaNames;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an area counted before and after an initiative.
///
/// @param dataset which incidents count
/// @param after the months after it began
/// @param before as many months before
/// @param where which of them; empty for all
public record EvaluationQuestion(Dataset dataset, Period after, Period before, List<Condition> where) {

    /// What must be said beside every evaluation.
    public static final List<String> CAUTIONS = List.of(
            "Places picked because they were bad tend to improve anyway; a comparison area that was as bad guards"
                    + " against that only in part.",
            "The interval is 95%: the variance is the sum of all counts, each over the square of its weight.");

    private static final List<String> KINDS = List.of("area", "lsoa", "msoa", "ward", "neighbourhood-team", "locality",
            "district");

    /// @throws RefusedException when the periods differ in length
    public EvaluationQuestion {
        where = List.copyOf(where);
        if (after.length() != before.length()) {
            throw new RefusedException("before and after are compared over equal lengths; these are "
                    + before.length() + " and " + after.length() + " months");
        }
    }

    /// The same of every incident of the data set.
    public EvaluationQuestion(Dataset dataset, Period after, Period before) {
        this(dataset, after, before, List.of());
    }

    /// An area before and after, and how bad it was beside others before.
    ///
    /// @param kind what it is: "ward", "lsoa", "locality" …; "area" for a code
    /// @param rank its rank by the count before, 1 for the most
    /// @param of among how many areas of its kind
    public record Place(Site site, String kind, int rank, int of) {
        /// Whether it was among the worst third before, so that some fall was to be expected anyway.
        public boolean wasAmongTheWorst() {
            return of >= 3 && 3 * rank <= of + 2;
        }

        /// Such as "2nd of 16 wards" in figures: "rank 2 of 16 (ward)".
        public String words() {
            return "rank %d of %d (%s)".formatted(rank, of, kind);
        }
    }

    /// The counts of an area by its code, name or local name.
    ///
    /// @throws RefusedException when the data do not cover the months, or no incident lies in such an area
    public Site site(Workspace workspace, String area) {
        return place(workspace, area).site();
    }

    /// The same with its rank among the areas of its kind.
    ///
    /// @throws RefusedException when the data do not cover the months, or no incident lies in such an area, or several areas are called so
    public Place place(Workspace workspace, String area) {
        String refusal = Coverage.of(workspace).refusal(dataset, after, before);
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        List<String> called = AreaNames.inRecords(workspace.store().areas(), area);
        for (String kind : KINDS) {
            Map<String, Long> then = counts(workspace, kind, before);
            Map<String, Long> now = counts(workspace, kind, after);
            Optional<String> label = called.stream()
                    .filter(name -> then.containsKey(name) || now.containsKey(name))
                    .findFirst();
            if (label.isPresent()) {
                long own = then.getOrDefault(label.get(), 0L);
                Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                all.addAll(then.keySet());
                all.addAll(now.keySet());
                int rank = 1 + (int) then.values().stream().filter(count -> count > own).count();
                return new Place(new Site(own, now.getOrDefault(label.get(), 0L), 1), kind, rank, all.size());
            }
        }
        throw new RefusedException("no " + dataset.unit() + " lie in an area called '" + area + "'");
    }

    private Map<String, Long> counts(Workspace workspace, String kind, Period months) {
        Map<String, Long> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Selection counted = Selection.of(dataset).during(months);
        for (Condition condition : where) {
            counted = counted.and(condition);
        }
        for (CountRow row : new CountQuestion(counted, List.of(kind)).ask(workspace)) {
            if (!row.values().getFirst().isEmpty()) {
                counts.merge(row.values().getFirst(), row.count(), Long::sum);
            }
        }
        return counts;
    }

    /// What an interval says: a fall or a rise beyond the comparison, or no clear difference.
    public static String verdict(DisplacementDifference difference) {
        if (difference.interval().high() < 0) {
            return "fell beyond the comparison";
        }
        return difference.interval().low() > 0 ? "rose beyond the comparison" : "no clear difference";
    }
}
