package org.trigpoint.bench;

import java.io.IOException;

/// One side of a benchmark.
interface Contender {
    /// Does the work once.
    ///
    /// @throws IOException when a program is missing or fails
    Took run() throws IOException, InterruptedException;
}
