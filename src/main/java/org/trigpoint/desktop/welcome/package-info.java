/// The screen of a program without a workspace: the sample, a new one, an open one, the recent ones.
/// The entry point is [WelcomeView]. Uses `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.welcome;

import org.jspecify.annotations.NullMarked;
