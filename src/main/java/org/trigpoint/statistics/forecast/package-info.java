/// Where a year is likely to end, with an interval that says how little is known. The entry point is [YearEnd]. Uses
/// `statistics`.
@NullMarked
package org.trigpoint.statistics.forecast;

import org.jspecify.annotations.NullMarked;
