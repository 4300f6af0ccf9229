package org.trigpoint.place.hotspot;

/// One value of many by its place in their order, without ordering the rest (Hoare 1961, "Find").
final class OrderStatistic {
    private OrderStatistic() {}

    /// The value that would stand at a position if the values were sorted.
    ///
    /// @param values no NaN; they are moved about
    /// @param position from 0 to one less than there are values
    static double of(double[] values, int position) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double held = values[i];
                    values[i++] = values[j];
                    values[j--] = held;
                }
            }
            if (position <= j) {
                high = j;
            } else if (position >= i) {
                low = i;
            } else {
                return values[position];
            }
        }
        return values[position];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
