/// Charts that tell a signal from noise: individuals charts (XmR) with named rule sets, and funnels of area rates. The
/// entry points are [XmrChart] and [Funnel]. Uses `statistics`.
@NullMarked
package org.trigpoint.statistics.control;

import org.jspecify.annotations.NullMarked;
