/// Keeping small counts from pointing at people: which counts of a table are shown, and an attack on what is shown. The
/// entry points are [CountTable] for one table, [Disclosure] for tables that share figures, and [Attack]. Uses
/// `statistics`.
@NullMarked
package org.trigpoint.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
