/// Where: indices and rankings of areas, concentration, hot spots and near repeats.
/// Pure functions; a random method takes its seed. Uses `model` and `statistics`.
@NullMarked
package org.trigpoint.place;

import org.jspecify.annotations.NullMarked;
