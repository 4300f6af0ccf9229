/// From a partner's file to checked rows: sniffing the content, finding the table, matching a layout, checking every row
/// and keeping the ledger. The entry point is [Intake]; layouts are data files beside it. Uses `model`.
@NullMarked
package org.trigpoint.intake;

import org.jspecify.annotations.NullMarked;
