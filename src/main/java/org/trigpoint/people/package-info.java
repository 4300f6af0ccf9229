/// Who: repeats, cohorts, treatment and the evaluation of initiatives.
/// Pure functions. Uses `model` and `statistics`.
@NullMarked
package org.trigpoint.people;

import org.jspecify.annotations.NullMarked;
