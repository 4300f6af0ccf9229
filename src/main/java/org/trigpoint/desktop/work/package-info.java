/// Work away from the screen: one thread, progress, cancelling, and failures in plain words.
/// The entry point is [Work], the only class that crosses to the JavaFX thread. Uses `task` and `model`.
@NullMarked
package org.trigpoint.desktop.work;

import org.jspecify.annotations.NullMarked;
