/// "Are we on course?" Every measure against its target by month, where its year is likely to end, and whether its months
/// are signal or noise.
@NullMarked
package org.trigpoint.desktop.targets;

import org.jspecify.annotations.NullMarked;
