/// Rates as they would be, were every area's people of the same ages. The entry point is [StandardisedQuestion]. Uses
/// `question`, `statistics`, `model` and `workspace`.
@NullMarked
package org.trigpoint.question.standard;

import org.jspecify.annotations.NullMarked;
