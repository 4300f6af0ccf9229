package org.trigpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The version of a library, ordered as Maven orders them as far as releases and their alphas, betas and candidates go:
/// numbers by value, missing ones as 0, and a word before the release it leads to.
record LibraryVersion(String text) implements Comparable<LibraryVersion> {
    private static final List<String> BEFORE_RELEASE = List.of("alpha", "a", "beta", "b", "m", "rc", "cr", "snapshot");

    private List<Long> parts() {
        List<Long> parts = new ArrayList<>();
        for (String part : text.toLowerCase(Locale.ROOT).split("[.\\-_]|(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)")) {
            if (part.matches("\\d{1,18}")) {
                parts.add(Long.parseLong(part));
            } else if (BEFORE_RELEASE.contains(part)) {
                parts.add((long) BEFORE_RELEASE.indexOf(part) - BEFORE_RELEASE.size());
            } // other words, such as "final" or "jre", say nothing of the order
        }
        return parts;
    }

    @Override
    public int compareTo(LibraryVersion other) {
        List<Long> mine = parts();
        List<Long> theirs = other.parts();
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            long difference = (i < mine.size() ? mine.get(i) : 0) - (i < theirs.size() ? theirs.get(i) : 0);
            if (difference != 0) {
                return Long.signum(difference);
            }
        }
        return 0;
    }
}
