/// The parts that screens are made of: figures, tables, empty states, status marks; and the doors to the outside, files
/// and folders. Uses `figure`, `model` and `desktop.session`.
@NullMarked
package org.trigpoint.desktop.control;

import org.jspecify.annotations.NullMarked;
