package org.trigpoint.desktop.people;

import org.trigpoint.question.subject.SubjectQuestion;

/// A subject as the list shows it.
///
/// @param id the subject's
/// @param title its name for people
/// @param held whether the workspace holds anything about it, as far as is known
record SubjectLine(String id, String title, Held held) {
    /// Whether the workspace holds anything about a subject.
    enum Held {
        YES(""), NO("nothing imported"), UNKNOWN("");

        private final String words;

        Held(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static SubjectLine of(SubjectQuestion question) {
        return new SubjectLine(question.id(), question.title(), Held.UNKNOWN);
    }

    SubjectLine as(Held known) {
        return new SubjectLine(id, title, known);
    }
}
