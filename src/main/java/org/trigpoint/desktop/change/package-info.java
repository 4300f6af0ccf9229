/// "Is that rise real?" Year on year by category or area, with evidence, and the months behind each row.
@NullMarked
package org.trigpoint.desktop.change;

import org.jspecify.annotations.NullMarked;
