package org.trigpoint.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names that spreadsheets accept: up to 31 characters, none of `[]:*?/\`, no apostrophe at an end, each used once
/// whatever its capitals.
final class SheetNames {
    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String NOTES = "Notes";

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    private SheetNames() {
        // "History" is kept by Excel for itself
        List.of(COVER, CONTENTS, NOTES, "History").forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /// A name for each sheet, as near to the one wished for as can be.
    static List<String> of(List<String> wishes) {
        SheetNames names = new SheetNames();
        List<String> given = new ArrayList<>();
        wishes.forEach(wish -> given.add(names.next(wish)));
        return given;
    }

    private String next(String wish) {
        String plain = wish.replaceAll("[\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'+|'+$", "")
                .replaceAll("\\s+", " ")
                .strip();
        String stem = plain.isEmpty() ? "Table" : plain;
        String name = cut(stem, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " (" + i + ")";
            name = cut(stem, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).replaceAll("'+$", "").strip();
    }
}
