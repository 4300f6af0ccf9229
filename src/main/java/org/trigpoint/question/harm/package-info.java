/// Harm: what one record of a category weighs, by a table of weights that the user loaded. The entry point is [HarmWeights].
/// Uses `workspace`.
@NullMarked
package org.trigpoint.question.harm;

import org.jspecify.annotations.NullMarked;
