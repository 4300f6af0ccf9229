/// What a workspace holds, from whom, why and until when: the facts of a data-protection sheet.
/// The entry point is [HoldingsQuestion]. Uses `workspace` and `model`.
@NullMarked
package org.trigpoint.question.holding;

import org.jspecify.annotations.NullMarked;
