package org.trigpoint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Two contenders in turns, and the medians of their ratios.
///
/// @param name what is measured
/// @param goal what the ratio should be at most
/// @param ours this program
/// @param peer what it is compared with
record Turns(String name, double goal, Contender ours, Contender peer) {
    /// Runs the rounds and prints one line: ours by peer, on the clock and in processor time.
    void run(int rounds) throws InterruptedException {
        List<Took> mine = new ArrayList<>();
        List<Took> theirs = new ArrayList<>();
        try {
            for (int i = 0; i < rounds; i++) {
                mine.add(ours.run());
                theirs.add(peer.run());
            }
        } catch (IOException e) {
            System.out.printf("%-60s left out: %s%n", name, e.getMessage());
            return;
        }
        double processor = ratio(mine, theirs, Took::processor);
        System.out.printf("%-60s wall %.2f of the peer's (goal %.2f)%s; medians %.3f s and %.3f s%n", name,
                ratio(mine, theirs, Took::wall), goal,
                Double.isNaN(processor) ? "" : ", processor %.2f".formatted(processor),
                median(mine.stream().mapToDouble(Took::wall).toArray()),
                median(theirs.stream().mapToDouble(Took::wall).toArray()));
    }

    private static double ratio(List<Took> mine, List<Took> theirs, ToDoubleFunction<Took> of) {
        double[] ratios = new double[mine.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = of.applyAsDouble(mine.get(i)) / of.applyAsDouble(theirs.get(i));
        }
        return median(ratios);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
