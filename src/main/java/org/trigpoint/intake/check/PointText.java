package org.trigpoint.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Points in one cell: "(51.45, -2.58)" has the latitude first, "POINT (-2.58 51.45)" the longitude.
final class PointText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,8}(?:\\.\\d{1,20})?");
    private static final int LONGEST = 100;

    private PointText() {}

    /// The latitude and the longitude; another number of numbers when the text is no point.
    static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text.length() > LONGEST ? "" : text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return text.regionMatches(true, 0, "POINT", 0, 5) ? numbers.reversed() : numbers;
    }
}
