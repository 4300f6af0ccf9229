package org.trigpoint.intake.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What publishers put after a heading without meaning another column by it: a unit or a format in brackets, the number of
/// a note, a footnote's figure or star.
final class Remark {
    private static final Pattern BRACKETS = Pattern.compile("\\s*(\\([^()]{0,60}\\)|\\[[^\\[\\]]{0,60}])\\s*$");
    private static final Pattern FIGURE = Pattern.compile("(?<=\\p{L}{2})\\d$");
    private static final int LONGEST = 200;
    private static final int MOST = 3;

    private Remark() {}

    /// The headings without what follows them, as [Heading#normal(String)]; those that have nothing to leave out are not
    /// among them.
    static List<String> without(String full, String lowest) {
        return Stream.of(full, lowest)
                .distinct()
                .filter(heading -> heading.length() <= LONGEST)
                .map(heading -> new Bare(heading, bare(heading)))
                .filter(bare -> !bare.left().equals(bare.heading()))
                .map(bare -> Heading.normal(bare.left()))
                .filter(normal -> !normal.isEmpty())
                .distinct()
                .toList();
    }

    private record Bare(String heading, String left) {}

    private static String bare(String heading) {
        String left = heading;
        for (int i = 0; i < MOST; i++) {
            left = BRACKETS.matcher(left).replaceFirst("");
        }
        return FIGURE.matcher(left).replaceFirst("");
    }
}
