/// Where: indices and rankings of areas (`ranking`), points and outlines on the ground (`geography`), hot spots and
/// density (`hotspot`), near repeats and hours of the day (`nearrepeat`).
/// Pure functions; a random method takes its seed. Uses `model`, `task` and `statistics`.
@NullMarked
package org.trigpoint.place;

import org.jspecify.annotations.NullMarked;
