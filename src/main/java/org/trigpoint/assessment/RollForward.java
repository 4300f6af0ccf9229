package org.trigpoint.assessment;

import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.PastStatement;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Starts the assessment of a year from that of the year before: the analyst's words are carried over to be revised, and what
/// was said then (figures, places, recommended priorities) is kept, so that the new assessment shows what changed. The order
/// of sections, those switched off, the templates of sentences, template and logo hold for every year anyway.
public final class RollForward {
    private RollForward() {}

    /// What came of it.
    ///
    /// @param from the year before
    /// @param to the year started
    /// @param carried sections whose words were carried over
    /// @param left sections that have words of their own already; these stay
    /// @param priorities the priorities recommended then
    /// @param remembered whether the assessment of the year before had to be made anew to know what it says
    public record Outcome(Period from, Period to, List<String> carried, List<String> left, List<String> priorities,
            boolean remembered) {
        public Outcome {
            carried = List.copyOf(carried);
            left = List.copyOf(left);
            priorities = List.copyOf(priorities);
        }
    }

    /// Starts a year. Doing it again carries only what is not there yet.
    ///
    /// @param to the months of the new assessment
    /// @param today the day the words are carried over
    /// @throws RefusedException when nothing is known of the year before: no assessment of it was made, none can be, and the
    ///     analyst wrote nothing on it
    public static Outcome into(Workspace workspace, Period to, LocalDate today, Progress progress) {
        Period from = to.yearBefore();
        List<Comment> words = workspace.reportNotes().comments(from);
        boolean known = workspace.reportNotes().past(from).isPresent();
        if (!known) {
            remember(workspace, from, today, words.isEmpty(), progress);
        }
        Set<String> there = new HashSet<>();
        workspace.reportNotes().comments(to).forEach(comment -> there.add(comment.section()));
        List<String> carried = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Comment comment : words) {
            if (there.contains(comment.section())) {
                left.add(comment.section());
            } else {
                workspace.reportNotes()
                        .keep(new Comment(comment.section(), to.code(), comment.audience(), comment.text(), today));
                carried.add(comment.section());
            }
        }
        List<String> priorities = workspace.reportNotes()
                .past(from)
                .map(past -> past.of(PastStatement.Kind.PRIORITY).stream().map(PastStatement::name).toList())
                .orElse(List.of());
        return new Outcome(from, to, carried, left, priorities, !known);
    }

    private static void remember(Workspace workspace, Period from, LocalDate today, boolean alone, Progress progress) {
        try {
            Assessment before = AssessmentRun.of(workspace, AssessmentRequest.on(today)
                    .edition(new Edition(Audience.RESTRICTED, SmallCounts.of(workspace)))
                    .during(from), progress);
            workspace.reportNotes().remember(before.kept());
        } catch (RefusedException e) {
            if (alone) {
                throw new RefusedException("there is nothing to start from: no assessment of " + from.name()
                        + " was made in this workspace, and none can be made now, since " + e.reason(), e);
            }
        }
    }

    /// Sections whose words are still those of the year before, so that nobody signs them unread.
    public static List<String> unrevised(Workspace workspace, Period period) {
        List<Comment> before = workspace.reportNotes().comments(period.yearBefore());
        return workspace.reportNotes()
                .comments(period)
                .stream()
                .filter(comment -> before.stream()
                        .anyMatch(old -> old.section().equals(comment.section()) && old.text().equals(comment.text())))
                .map(Comment::section)
                .toList();
    }
}
