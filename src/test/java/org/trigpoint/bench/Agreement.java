package org.trigpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether both sides of a benchmark computed the same: the last column of two files, line by line.
final class Agreement {
    private Agreement() {}

    /// Prints the largest difference.
    ///
    /// @param ours lines without a heading
    /// @param theirs the same lines below a heading
    /// @param most the largest difference that still is agreement
    static void print(String name, Path ours, Path theirs, double most) throws IOException {
        List<String> mine = Files.readAllLines(ours);
        List<String> peers = Files.readAllLines(theirs);
        double largest = mine.size() == peers.size() - 1 ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(mine.size(), peers.size() - 1); i++) {
            double difference = Math.abs(last(mine.get(i)) - last(peers.get(i + 1)));
            largest = difference <= largest ? largest : difference;
        }
        System.out.printf("%-60s %s: %,d results differ by %.1e at most (allowed %.0e)%n", name,
                largest <= most ? "agree" : "DIFFER", mine.size(), largest, most);
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }
}
