/// The settings of a workspace: the partnership, the names of places, groups, weights, breaks, safety.
/// The entry point is [SettingsView]. Uses `assessment`, `question`, `workspace`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.settings;

import org.jspecify.annotations.NullMarked;
