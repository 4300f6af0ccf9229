@NullMarked
package org.trigpoint.task;

import org.jspecify.annotations.NullMarked;
