/// From a row of cells to an entry or to a list of faults: dates, times, numbers, places, categories, each read by the rule
/// of its whole column. Uses `layout`, `sheet` and `model`.
@NullMarked
package org.trigpoint.intake.check;

import org.jspecify.annotations.NullMarked;
