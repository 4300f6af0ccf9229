/// A workspace in use: opened, filled from partner files, one transaction a batch, and undone.
/// The entry point is [Workspace]. Uses `intake`, `store`, `task` and, to find
/// the area of a point, `place.geography`.
@NullMarked
package org.trigpoint.workspace;

import org.jspecify.annotations.NullMarked;
