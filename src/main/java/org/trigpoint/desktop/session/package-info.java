/// The open workspace as every screen sees it: what is in it, the period, the marking, and the way to ask it.
/// The entry point is [Session]. Uses `workspace`, `question` and `desktop.work`.
@NullMarked
package org.trigpoint.desktop.session;

import org.jspecify.annotations.NullMarked;
