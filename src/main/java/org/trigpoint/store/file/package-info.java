/// The workspace as a file among files: what its header says, whether its folder is a safe place, who holds it and what
/// was going on when it was last let go of. Knows no SQL. Uses `model`.
@NullMarked
package org.trigpoint.store.file;

import org.jspecify.annotations.NullMarked;
