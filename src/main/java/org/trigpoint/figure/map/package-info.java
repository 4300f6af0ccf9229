/// Maps of areas shaded by value. Build [org.trigpoint.figure.map.Outlines] once from the boundaries, shade them with
/// any number of [org.trigpoint.figure.map.AreaMap]s, and look at one through a [org.trigpoint.figure.map.MapView].
/// Uses `figure`, `model`, `place` and, for what is mapped, `question.explore` and `question.spot`.
@NullMarked
package org.trigpoint.figure.map;

import org.jspecify.annotations.NullMarked;
