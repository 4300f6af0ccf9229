/// Reads a draft, finds the statements about figures in it and recomputes them. A draft is laid out in blocks and
/// sentences; figures are found in each sentence and replaced by marks; patterns over the marked sentence find
/// statements; checks compare what is stated with what follows from the other figures, in rounded intervals. The
/// entry points are [DraftReader] and [ClaimChecker]. Uses `model`.
@NullMarked
package org.trigpoint.claims;

import org.jspecify.annotations.NullMarked;
