package org.trigpoint.question.explore;

import org.trigpoint.model.CaseRecord;

/// A record as it is stored.
///
/// @param record what the supplier sent
/// @param batch the number of the batch it came in
public record StoredRecord(CaseRecord record, long batch) {}
