/// Text tables: comma, semicolon, tab or bar between the values, in whatever encoding. The entry point is
/// [DelimitedReader][org.trigpoint.intake.delimited.DelimitedReader]. Values are found in the bytes, and repeated ones are
/// decoded once, because a force's year of crime is a million rows of the same few thousand words.
@NullMarked
package org.trigpoint.intake.delimited;

import org.jspecify.annotations.NullMarked;
