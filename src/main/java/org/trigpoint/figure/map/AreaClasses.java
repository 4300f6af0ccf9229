package org.trigpoint.figure.map;

import java.util.Arrays;
import java.util.List;

/// The class of every outline, found once so that drawing looks nothing up.
final class AreaClasses {
    static final int NO_DATA = -1;
    static final int SUPPRESSED = -2;

    private final int[] classes;

    private AreaClasses(int[] classes) {
        this.classes = classes;
    }

    static AreaClasses of(List<Outline> outlines, AreaValues values, Classes into) {
        return new AreaClasses(outlines.stream().mapToInt(outline -> classOf(outline.code(), values, into)).toArray());
    }

    private static int classOf(String code, AreaValues values, Classes into) {
        if (values.suppressed().contains(code)) {
            return SUPPRESSED;
        }
        double value = values.value(code);
        return Double.isNaN(value) ? NO_DATA : into.of(value);
    }

    /// A class from 0, or one of the two kinds of missing value.
    int of(Outline outline) {
        return classes[outline.number()];
    }

    /// How many areas are in a class, or missing in one way.
    int count(int index) {
        return (int) Arrays.stream(classes).filter(c -> c == index).count();
    }
}
