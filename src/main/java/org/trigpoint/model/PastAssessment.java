package org.trigpoint.model;

import java.time.LocalDate;
import java.util.List;

/// What an earlier assessment said.
///
/// @param period the code of the months it assessed
/// @param madeOn the day it was made
/// @param statements in the order it said them
public record PastAssessment(String period, LocalDate madeOn, List<PastStatement> statements) {
    public PastAssessment {
        statements = List.copyOf(statements);
    }

    /// What it said of one kind, in its order.
    public List<PastStatement> of(PastStatement.Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }
}
