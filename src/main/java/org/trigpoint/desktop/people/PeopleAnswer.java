package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// What a subject says.
///
/// @param id the subject's
/// @param view what is seen of it; `null` when the workspace holds nothing about it
/// @param seen whether its small counts are seen
record PeopleAnswer(String id, @Nullable SubjectView view, Seeing seen) {
    /// Whether small counts are seen.
    enum Seeing {
        /// Small counts are withheld.
        GUARDED,
        /// Every count is seen, and that it was looked at is noted.
        REVEALED
    }

    static PeopleAnswer ask(Workspace workspace, String id, SubjectRequest request, Seeing seeing) {
        SubjectQuestion question = Subjects.of(id);
        return new PeopleAnswer(id, switch (seeing) {
            case GUARDED -> Subjects.ask(question, workspace, request, SmallCounts.of(workspace)).orElse(null);
            case REVEALED -> Subjects.reveal(question, workspace, request).orElse(null);
        }, seeing);
    }

    /// The ids of the subjects that the workspace holds anything about.
    static List<String> held(Workspace workspace, SubjectRequest request, Progress progress) {
        List<String> held = new ArrayList<>();
        int done = 0;
        for (SubjectQuestion question : Subjects.ALL) {
            progress.checkCancelled();
            progress.report(question.title(), done++, Subjects.ALL.size());
            // what is asked here is only whether there is anything
            question.ask(workspace, request).ifPresent(_ -> held.add(question.id()));
        }
        return held;
    }

}
