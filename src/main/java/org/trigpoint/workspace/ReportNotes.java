package org.trigpoint.workspace;

import org.trigpoint.model.Comment;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.Period;
import org.trigpoint.model.ReportFile;
import org.trigpoint.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a workspace keeps for its reports: the analyst's comments, the choice and order of sections, changed sentences,
/// the partnership's template and logo, and what earlier assessments said.
public final class ReportNotes {
    private static final String ORDER = "report.order";
    private static final String LEFT_OUT = "report.left-out";
    private static final String SENTENCE = "sentence.";

    private final Store store;

    ReportNotes(Store store) {
        this.store = store;
    }

    /// The comments on the report of a period.
    public List<Comment> comments(Period period) {
        return store.reports().comments(period.code());
    }

    /// Keeps a comment in place of an earlier one on the same section and period.
    public void keep(Comment comment) {
        store.reports().put(comment);
    }

    /// Takes a comment away; nothing happens where there is none.
    public void removeComment(String section, Period period) {
        store.reports().removeComment(section, period.code());
    }

    /// The order of sections that the analyst chose, by their ids; empty for the usual one.
    public List<String> order() {
        return ids(ORDER);
    }

    public void setOrder(List<String> sections) {
        store.settings().put(ORDER, String.join(",", sections));
    }

    /// The sections that the analyst switched off, by their ids.
    public List<String> leftOut() {
        return ids(LEFT_OUT);
    }

    public void setLeftOut(List<String> sections) {
        store.settings().put(LEFT_OUT, String.join(",", sections));
    }

    private List<String> ids(String setting) {
        return store.settings()
                .get(setting)
                .map(text -> Stream.of(text.split(",")).filter(id -> !id.isBlank()).toList())
                .orElse(List.of());
    }

    /// The sentence templates that the analyst changed, by their ids.
    public Map<String, String> sentences() {
        return store.reports().sentences();
    }

    /// Changes a sentence template.
    public void setSentence(String id, String template) {
        store.settings().put(SENTENCE + id, template);
    }

    /// Goes back to the template as shipped.
    public void resetSentence(String id) {
        store.settings().remove(SENTENCE + id);
    }

    /// The partnership's file of a name, "template" or "logo"; empty when none was given.
    public Optional<ReportFile> file(String name) {
        return store.reports().file(name);
    }

    /// Keeps a file in place of an earlier one of that name.
    public void keep(String name, ReportFile file) {
        store.reports().put(name, file);
    }

    /// Takes a file away; nothing happens where there is none.
    public void removeFile(String name) {
        store.reports().removeFile(name);
    }

    /// Keeps what an assessment said, in place of an earlier one of the same period.
    public void remember(PastAssessment assessment) {
        store.reports().remember(assessment);
    }

    /// What the assessment of a period said; empty when none was kept.
    public Optional<PastAssessment> past(Period period) {
        return store.reports().past(period.code());
    }
}
