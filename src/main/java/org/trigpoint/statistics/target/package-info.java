/// Measures against their targets. The entry points are [Target] and [Judgement]. Uses `model` and `statistics`.
@NullMarked
package org.trigpoint.statistics.target;

import org.jspecify.annotations.NullMarked;
