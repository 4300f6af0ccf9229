/// The panel that says where a number comes from. The entry point is [LedgerPanel]. Uses `desktop.session`,
/// `desktop.control` and `question`.
@NullMarked
package org.trigpoint.desktop.ledger;

import org.jspecify.annotations.NullMarked;
