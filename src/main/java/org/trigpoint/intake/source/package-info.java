/// Where bytes come from: a file, or an entry of a zip, opened as often as needed, with bounds on what it may expand to and
/// its SHA-256. Uses the JDK.
@NullMarked
package org.trigpoint.intake.source;

import org.jspecify.annotations.NullMarked;
