/// Makes `sample-data`, the records of a borough that does not exist, always the same for the same seed. [MakeSampleData]
/// is the entry point: a [Borough] is drawn, its records are made from the planned counts in the resources beside this
/// package, and each is written as a partner would send it. Uses nothing of the program, so that the program can be
/// tested against it.
@NullMarked
package org.trigpoint.sample;

import org.jspecify.annotations.NullMarked;
