package org.trigpoint.question.subject;

import java.util.List;

/// A form that cases are scored by: a household's needs across agencies, the risk to a victim. Editable.
///
/// @param title what the register is called
/// @param dataset the id of the data set of its assessments
/// @param caseColumn the column that names the case
/// @param questions its questions; empty to take every column of whole numbers as one of weight 1
/// @param bands the bands of the score; empty for none
/// @param note what a reader must know of it
public record FormDefinition(String title, String dataset, String caseColumn, List<Question> questions,
        List<Bands.Band> bands,
        String note) {

    public FormDefinition {
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    /// One question.
    ///
    /// @param column the column of its answers, small letters
    /// @param weight how much its answer counts
    /// @param highest the highest answer
    public record Question(String column, String title, double weight, int highest) {}

    FormDefinition with(List<Question> changed, List<Bands.Band> changedBands) {
        return new FormDefinition(title, dataset, caseColumn, changed, changedBands, note);
    }
}
