package org.trigpoint.intake.check;

import java.util.List;

/// The names of the months in Welsh, as files of Welsh authorities print them.
final class WelshMonths {
    private static final List<List<String>> NAMES = List.of(List.of("ionawr", "ion"),
            List.of("chwefror", "chwef", "chwe", "chw"), List.of("mawrth", "maw"), List.of("ebrill", "ebr"),
            List.of("mai"),
            List.of("mehefin", "meh"), List.of("gorffennaf", "gorff", "gorf", "gor"), List.of("awst"),
            List.of("medi"), List.of("hydref", "hyd"), List.of("tachwedd", "tach"), List.of("rhagfyr", "rhag", "rha"));

    private WelshMonths() {}

    /// The number of a month, from 1; -1 when the word is no month's name. In lower case.
    static int number(String word) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(word)) {
                return i + 1;
            }
        }
        return -1;
    }
}
