/// Charts and maps, each drawn once for screen, PNG and SVG. Uses `model` and results.
@NullMarked
package org.trigpoint.figure;

import org.jspecify.annotations.NullMarked;
