/// Search everything: screens, actions, places, categories and batches by their names. The entry point is
/// [SearchSheet]. Uses `question`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.search;

import org.jspecify.annotations.NullMarked;
