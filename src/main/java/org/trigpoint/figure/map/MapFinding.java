package org.trigpoint.figure.map;

import org.trigpoint.figure.NumberText;

import java.util.List;
import java.util.stream.Collectors;

/// What a map says, in words.
record MapFinding(AreaMap map) {
    String words() {
        List<Outline> valued = map.ranked().filter(o -> map.classes().of(o) >= 0).toList();
        String subject = map.title() + ", " + map.values().unit() + ", map of "
                + map.ground().number(map.outlines().size()) + ": ";
        if (valued.isEmpty()) {
            return subject + "no data.";
        }
        return subject + "values run from " + NumberText.of(value(valued.getLast())) + " to "
                + NumberText.of(value(valued.getFirst())) + "; highest in "
                + valued.stream().limit(3).map(this::named).collect(Collectors.joining(", ")) + "."
                + without();
    }

    private String without() {
        int missing = map.classes().count(AreaClasses.NO_DATA);
        int suppressed = map.classes().count(AreaClasses.SUPPRESSED);
        return (missing > 0 ? " No data for " + map.ground().number(missing) + "." : "")
                + (suppressed > 0 ? " Suppressed for " + map.ground().number(suppressed) + "." : "");
    }

    private String named(Outline outline) {
        return map.values().name(outline.code()) + " (" + NumberText.of(value(outline)) + ")";
    }

    private double value(Outline outline) {
        return map.values().value(outline.code());
    }
}
