/// The figure ledger: every number of a document with where it stands, what it is, its months, its source and its method;
/// whether two places disagree, and which numbers of a sentence no table bears out. The entry point is [FigureLedger].
/// Uses `document` and `figure`.
@NullMarked
package org.trigpoint.report.ledger;

import org.jspecify.annotations.NullMarked;
