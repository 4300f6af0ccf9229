/// "What, where, when?" Any filter answered at once: map, top places, months, hours; saved as a query.
@NullMarked
package org.trigpoint.desktop.explore;

import org.jspecify.annotations.NullMarked;
