/// Faults made on purpose: the program is killed, its disk fills up and its disk fails, at any moment, again and again.
@NullMarked
package org.trigpoint.faults;

import org.jspecify.annotations.NullMarked;
