package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Editing;
import org.trigpoint.assessment.Edition;
import org.trigpoint.assessment.Issue;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.model.Comment;
import org.trigpoint.model.Marking;
import org.trigpoint.report.content.BatchNames;
import org.trigpoint.report.content.Outline;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.report.document.Block;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The report as it would be written now.
///
/// @param assessment what it says
/// @param outline every section in the analyst's order
/// @param sections what each section prints, by its id; empty where it has nothing to say
/// @param comments the analyst's words on the period, those for fewer readers too
/// @param checked what is wrong with it, and where its numbers and sentences come from
record Draft(Assessment assessment, List<OutlineLine> outline, Map<String, List<Block>> sections,
        List<Comment> comments, ReportChecks.Checked checked) implements Sources {
    Draft {
        outline = List.copyOf(outline);
        sections = Map.copyOf(sections);
        comments = List.copyOf(comments);
    }

    /// What is wrong with it, in plain words.
    List<String> checks() {
        return checked.findings();
    }

    /// `null` for a sentence without a number.
    @Override
    public @Nullable FigureAsked asked(String sentence) {
        return checked.ledger()
                .sentence(sentence)
                .map(entry -> FigureAsked.of("", sentence)
                        .with("Stands in", entry.place())
                        .with("Period", entry.period())
                        .with("Taken of", entry.denominator())
                        .with("Definition", entry.definition())
                        .with("Counted from", entry.source())
                        .with("Files", files(entry.source()))
                        .with("Method", entry.method()))
                .orElse(null);
    }

    @Override
    public String files(String source) {
        return String.join("\n", BatchNames.of(assessment, source));
    }

    /// Lays out what an assessment found, as the workspace's choices and comments are now.
    ///
    /// @param found what was found, whatever its edition, marking and comments
    /// @throws org.trigpoint.task.CancelledException when cancelled
    static Draft of(Workspace workspace, Assessment found, Edition edition, Marking marking,
            Progress progress) {
        progress.report("Laying out the report", 0, -1);
        Issue issue = new Issue(found.partnership(), found.period(), found.against(), marking, found.date(), edition);
        Editing editing = Editing.of(workspace, found.period(), edition.audience());
        Assessment assessment = new Assessment(issue, found.results(), found.gaps(), found.sources(), editing);
        List<Comment> comments = workspace.reportNotes().comments(found.period());
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        List<Outline.Entry> entries = Outline.of(editing);
        for (Outline.Entry entry : entries) {
            progress.checkCancelled();
            sections.put(entry.id(), Outline.preview(assessment, entry.id()));
        }
        List<OutlineLine> outline = entries.stream()
                .map(entry -> new OutlineLine(entry.id(), entry.title(), entry.on(),
                        !sections.getOrDefault(entry.id(), List.of()).isEmpty(),
                        comments.stream().anyMatch(comment -> comment.section().equals(entry.id()))))
                .toList();
        progress.report("Checking what the report says", 0, -1);
        progress.checkCancelled();
        return new Draft(assessment, outline, sections, comments, ReportChecks.check(assessment));
    }
}
