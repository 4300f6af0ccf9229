package org.trigpoint.statistics.control;

/// The rules of the NHS "Making Data Count" programme, as its own software reads them: a run counts all points strictly
/// on one side, a trend is strict, and two in three count when all three lie on one side and the two are near their
/// limit but within it.
final class NhsRules {
    private static final int RUN = 7;
    private static final int TREND_STEPS = 6;

    private NhsRules() {}

    static void mark(Stretch stretch) {
        stretch.markOutside();
        markRuns(stretch);
        markTrends(stretch);
        for (int i = 0; i + 2 < stretch.length(); i++) {
            markTwoInThree(stretch, i);
        }
    }

    private static void markRuns(Stretch stretch) {
        for (Stretch.Run run : stretch.runs(0, stretch::side)) {
            if (run.key() != 0 && run.length() >= RUN) {
                stretch.mark(run.first(), run.last(), run.key() > 0 ? Signal.RUN_ABOVE : Signal.RUN_BELOW);
            }
        }
    }

    private static void markTrends(Stretch stretch) {
        for (Stretch.Run steps : stretch.runs(1, i -> (int) Math.signum(stretch.value(i) - stretch.value(i - 1)))) {
            if (steps.key() != 0 && steps.length() >= TREND_STEPS) {
                stretch.mark(steps.first() - 1, steps.last(), steps.key() > 0 ? Signal.RISING : Signal.FALLING);
            }
        }
    }

    private static void markTwoInThree(Stretch stretch, int first) {
        int near = 0;
        int sides = 0;
        for (int i = first; i < first + 3; i++) {
            near += isNear(stretch, i) ? 1 : 0;
            sides += stretch.side(i);
        }
        if (near < 2 || Math.abs(sides) < 3) {
            return;
        }
        for (int i = first; i < first + 3; i++) {
            if (isNear(stretch, i)) {
                stretch.mark(i, sides > 0 ? Signal.NEAR_UPPER_LIMIT : Signal.NEAR_LOWER_LIMIT);
            }
        }
    }

    private static boolean isNear(Stretch stretch, int i) {
        Limits limits = stretch.limits();
        double value = stretch.value(i);
        return (value > limits.nearHigh() && value <= limits.high())
                || (value < limits.nearLow() && value >= limits.low());
    }
}
