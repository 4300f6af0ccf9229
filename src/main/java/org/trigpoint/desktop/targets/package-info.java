/// "Are we on course?" Every measure against its target by month, where its year is likely to end, and whether its months
/// are signal or noise.
/// The entry point is [TargetsView]. Uses `question.measure`, `question.definition`, `figure`,
/// `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.targets;

import org.jspecify.annotations.NullMarked;
