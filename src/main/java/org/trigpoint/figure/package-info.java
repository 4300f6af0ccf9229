/// Charts and maps, each drawn once for screen, PNG and SVG.
///
/// A [org.trigpoint.figure.Figure] is an immutable value: what it shows, what it says in words, the same numbers as a
/// table, and how it is drawn on any `Graphics2D`. [org.trigpoint.figure.FigureFiles] writes one to a file; a screen
/// draws the same object on its canvas and asks it for its [org.trigpoint.figure.Hotspot]s. Maps live in
/// [org.trigpoint.figure.map]. Uses `model`; knows no files of partners, no database and no screen.
@NullMarked
package org.trigpoint.figure;

import org.jspecify.annotations.NullMarked;
