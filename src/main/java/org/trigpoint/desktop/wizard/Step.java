package org.trigpoint.desktop.wizard;

import java.util.List;

/// The steps of the wizard, in their order.
enum Step {
    FILE("File", "What was found in the files, and what it was taken for. Untick what should stay out."),
    TABLE("Table", "Where the table begins. Rows above the headings are skipped."),
    COLUMNS("Columns", "What each column means. Correct it once; it is saved under a name and known from then on."),
    MEANING("Meaning", "The first rows as Trigpoint understands them. Are the dates and categories what you expect?"),
    CHECK("Check", "Every row is accounted for. Nothing was kept yet.");

    private static final List<Step> ALL = List.of(values());

    private final String title;
    private final String words;

    Step(String title, String words) {
        this.title = title;
        this.words = words;
    }

    String title() {
        return title;
    }

    /// What is to be done here, in a sentence.
    String words() {
        return words;
    }

    /// Its place, from 1.
    int number() {
        return ALL.indexOf(this) + 1;
    }

    boolean isFirst() {
        return this == FILE;
    }

    boolean isLast() {
        return this == CHECK;
    }

    /// The step after this one; the last stays.
    Step next() {
        return isLast() ? this : ALL.get(number());
    }

    /// The step before this one; the first stays.
    Step before() {
        return isFirst() ? this : ALL.get(number() - 2);
    }
}
