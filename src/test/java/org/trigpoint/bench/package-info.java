/// Benchmarks against the programs an analyst would otherwise use. Nothing here is a test: `mvn -Pbench` runs
/// [Benchmarks][org.trigpoint.bench.Benchmarks], which takes turns with each peer and compares medians, because a clock
/// on a shared machine says little by itself.
@NullMarked
package org.trigpoint.bench;

import org.jspecify.annotations.NullMarked;
