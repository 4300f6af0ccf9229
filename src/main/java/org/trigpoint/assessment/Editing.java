package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.workspace.ReportNotes;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the analyst chose and wrote for a report. Sections are known by their ids.
///
/// @param order sections in the order wished; those not named keep their usual place behind the one they follow
/// @param leftOut sections switched off
/// @param commentary the analyst's own words by section
/// @param lastYear what the assessment of the year before said; `null` when none was kept
/// @param style the partnership's own look
/// @param unrevised sections whose words are still those of the year before
/// @param sentences the templates of sentences, with the analyst's in place of those changed
/// @param published what public editions before this one showed
public record Editing(List<String> order, Set<String> leftOut, Map<String, String> commentary,
        @Nullable PastAssessment lastYear, HouseStyle style, Set<String> unrevised, Sentences sentences,
        List<Published> published) {

    /// Everything in its usual order, without commentary.
    public static final Editing NONE = new Editing(List.of(), Set.of(), Map.of(), null, HouseStyle.NONE, Set.of(),
            Sentences.shipped(), List.of());

    public Editing {
        order = List.copyOf(order);
        leftOut = Set.copyOf(leftOut);
        commentary = Map.copyOf(commentary);
        unrevised = Set.copyOf(unrevised);
        published = List.copyOf(published);
    }

    /// The order and choice of sections that a workspace keeps, without what belongs to a period.
    public static Editing outline(ReportNotes notes) {
        return new Editing(notes.order(), Set.copyOf(notes.leftOut()), Map.of(), null, HouseStyle.NONE, Set.of(),
                Sentences.shipped(), List.of());
    }

    /// What a workspace keeps for the report of a period.
    ///
    /// @param audience comments meant for fewer readers are left out
    public static Editing of(Workspace workspace, Period period, Audience audience) {
        ReportNotes notes = workspace.reportNotes();
        Map<String, String> commentary = notes.comments(period)
                .stream()
                .filter(comment -> comment.audience().compareTo(audience) >= 0)
                .collect(Collectors.toMap(Comment::section, Comment::text));
        return new Editing(notes.order(), Set.copyOf(notes.leftOut()), commentary,
                notes.past(period.yearBefore()).orElse(null), HouseStyle.of(workspace),
                Set.copyOf(RollForward.unrevised(workspace, period)), Sentences.shipped().with(notes.sentences()),
                audience == Audience.PUBLIC ? PublicEditions.ofDocuments(workspace) : List.of());
    }

    /// The analyst's words on a section.
    public Optional<String> on(String section) {
        return Optional.ofNullable(commentary.get(section));
    }
}
