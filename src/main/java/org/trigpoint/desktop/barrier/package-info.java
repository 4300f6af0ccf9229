/// The sheet that stands over the window while a workspace is sealed, locked or damaged.
/// The entry point is [BarrierSheet]. Uses `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.barrier;

import org.jspecify.annotations.NullMarked;
