/// "Where does harm gather?" The ranked places and their map, tied together.
/// The entry point is [PlacesView]. Uses `question`, `question.profile`, `report.content`, `figure.map`,
/// `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.places;

import org.jspecify.annotations.NullMarked;
