/// The import wizard: a sheet over the window in five steps. File, table, columns, meaning, check; nothing is kept before
/// the last. The entry point is [ImportWizard]. Uses `intake`, `workspace`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.NullMarked;
