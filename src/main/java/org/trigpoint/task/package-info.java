/// Long work: progress, cancelling, and failures in plain words. Uses the JDK only.
@NullMarked
package org.trigpoint.task;

import org.jspecify.annotations.NullMarked;
