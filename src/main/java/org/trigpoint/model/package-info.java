/// The nouns: data sets, categories, areas, periods and the rows of partner files, as immutable values.
/// Uses the JDK only; every other room may use it.
@NullMarked
package org.trigpoint.model;

import org.jspecify.annotations.NullMarked;
