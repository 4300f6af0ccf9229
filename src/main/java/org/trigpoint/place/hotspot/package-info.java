/// Where incidents gather more than chance allows: Getis–Ord and Moran statistics, kernel density, emerging hot spots
/// and the back-test of a map. Start at [org.trigpoint.place.hotspot.GetisOrd] and
/// [org.trigpoint.place.hotspot.KernelDensity]. Uses `geography`, `task` and Hipparchus.
@NullMarked
package org.trigpoint.place.hotspot;

import org.jspecify.annotations.NullMarked;
