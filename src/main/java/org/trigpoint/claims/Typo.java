package org.trigpoint.claims;

import java.util.List;

/// Whether a sum that is wrong could be right but for one figure mistyped: one digit changed, or two neighbours swapped.
final class Typo {
    private Typo() {}

    /// @param whole what the parts should add up to
    static boolean mayExplain(Figure whole, List<Figure> parts) {
        double step = parts.stream().mapToDouble(Figure::step).reduce(whole.step(), Math::min);
        long told = Math.round(whole.value() / step);
        long sum = parts.stream().mapToLong(p -> Math.round(p.value() / step)).sum();
        return isOf(told, sum)
                || parts.stream().mapToLong(p -> Math.round(p.value() / step)).anyMatch(p -> isOf(p, p + told - sum));
    }

    /// Whether two positive numbers are written with as many digits and are one mistake apart.
    static boolean isOf(long one, long other) {
        String a = Long.toString(one);
        String b = Long.toString(other);
        if (other <= 0 || a.length() != b.length()) {
            return false;
        }
        int first = 0;
        while (first < a.length() && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = a.length() - 1;
        while (last > first && a.charAt(last) == b.charAt(last)) {
            last--;
        }
        boolean swapped = last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
        return first < a.length() && (last == first || swapped);
    }
}
