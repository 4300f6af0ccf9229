/// Points and outlines on the ground: what kind of coordinates a file holds, the British National Grid, which area a
/// point falls in, how large areas are and which are neighbours. Uses `model`, JTS and proj4j.
@NullMarked
package org.trigpoint.place.geography;

import org.jspecify.annotations.NullMarked;
