/// "Where does harm gather?" The ranked places and their map, tied together.
@NullMarked
package org.trigpoint.desktop.places;

import org.jspecify.annotations.NullMarked;
