/// Change, intervals, control charts, rates and forecasts: numbers in, results out.
/// Pure functions over primitive values and records; no files, no database, no screen. Uses `model`.
@NullMarked
package org.trigpoint.statistics;

import org.jspecify.annotations.NullMarked;
