/// "Where do we stand?" The four data sets at a glance, and what is missing for a full assessment.
@NullMarked
package org.trigpoint.desktop.home;

import org.jspecify.annotations.NullMarked;
