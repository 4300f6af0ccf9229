/// The JavaFX desktop: the window and, one package each, its screens as View and ViewModel.
/// Uses every room but `store` and `command`.
@NullMarked
package org.trigpoint.desktop;

import org.jspecify.annotations.NullMarked;
