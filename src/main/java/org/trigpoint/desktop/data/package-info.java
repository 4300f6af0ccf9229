/// "What have we got, and can we trust it?" The batches with their ledgers, rejects and notes; import and undo.
/// The entry point is [DataView]. Uses `workspace`, `figure`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.data;

import org.jspecify.annotations.NullMarked;
