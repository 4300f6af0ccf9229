/// "Is that rise real?" Year on year by category or area, with evidence, and the months behind each row.
/// The entry point is [ChangeView]. Uses `assessment`, `question`, `figure`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.change;

import org.jspecify.annotations.NullMarked;
