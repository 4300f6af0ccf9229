/// Whether one incident raises the risk nearby for a while, where to patrol if it does, and at which hours incidents
/// happened whose time is known only roughly. Start at [org.trigpoint.place.nearrepeat.Knox]. Uses `geography`,
/// `hotspot`, `model`, `task` and Hipparchus.
@NullMarked
package org.trigpoint.place.nearrepeat;

import org.jspecify.annotations.NullMarked;
