/// "Where do we stand?" The four data sets at a glance, and what is missing for a full assessment.
/// The entry point is [HomeView]. Uses `assessment`, `question`, `figure.map`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.home;

import org.jspecify.annotations.NullMarked;
