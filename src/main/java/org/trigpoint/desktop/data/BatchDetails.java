package org.trigpoint.desktop.data;

import org.trigpoint.model.Problem;

import java.util.List;

/// What is known about one batch beyond its ledger.
///
/// @param problems its rejected rows
/// @param notes what was skipped or assumed when it was read
record BatchDetails(List<Problem> problems, List<String> notes) {}
