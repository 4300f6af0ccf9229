package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Successful completions over the twelve months to the end of each month. A month whose twelve months the data do not
/// cover, or that is missing itself, is not available: never zero.
///
/// @param book holds "in treatment after" and "planned exits after" of the request already
record RollingCompletions(Workspace workspace, SubjectRequest request, TreatmentDefinition definition,
        TreatmentEpisodes episodes, CountBook book) {
    SubjectTable table() {
        Set<YearMonth> missing = new HashSet<>(Coverage.of(workspace).missing(Dataset.TREATMENT, request.period()));
        YearMonth firstExit = episodes.episodes()
                .stream()
                .filter(e -> e.exit() != null)
                .map(e -> YearMonth.from(e.exit() == null ? e.start() : e.exit()))
                .min(Comparator.naturalOrder())
                .orElse(request.period().last());
        List<Line> lines = new ArrayList<>();
        for (YearMonth month : request.period().months()) {
            Period twelve = Period.yearEnding(month);
            boolean known = !missing.contains(month) && !firstExit.isAfter(twelve.first());
            lines.add(known ? line(month, twelve) : unavailable(month));
        }
        return new SubjectTable("rolling", "Successful completions over twelve months", List.of("Twelve months to"),
                List.of("In treatment", "Completed", "Share", "95% interval"), lines,
                List.of("A month is not available where its twelve months are not all covered by the data."));
    }

    private Line line(YearMonth month, Period twelve) {
        boolean whole = month.equals(request.period().last()) && twelve.equals(request.period());
        TreatmentYear year = TreatmentYear.of(episodes.episodes(), twelve, definition.effectiveDays());
        String all = whole ? "in treatment after" : book.put("to " + month, year.inTreatment());
        String done = whole ? "planned exits after" : book.put("completed to " + month, year.plannedExits());
        book.within(done, all);
        return Line.of(month.toString(), new Figure.Count(all), new Figure.Count(done), new Figure.Share(done, all),
                new Figure.ShareInterval(done, all));
    }

    private static Line unavailable(YearMonth month) {
        Figure absent = new Figure.Absent(MissingReason.NOT_AVAILABLE);
        return Line.of(month.toString(), absent, absent, absent, absent);
    }
}
