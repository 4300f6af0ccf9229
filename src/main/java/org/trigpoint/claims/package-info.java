/// Reads a draft, finds the statements about figures in it and recomputes them. Uses `model` and `statistics`.
@NullMarked
package org.trigpoint.claims;

import org.jspecify.annotations.NullMarked;
