/// Measures of performance over time: their series, whether imported as totals or counted from records, held against
/// targets, beside other areas, and on charts. The entry points are [TargetsQuestion], [ChartQuestion] and
/// [ComparatorQuestion]. Uses `question` and what it uses.
@NullMarked
package org.trigpoint.question.measure;

import org.jspecify.annotations.NullMarked;
