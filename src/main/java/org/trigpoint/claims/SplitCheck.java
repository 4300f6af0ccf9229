package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks percentage splits against 100, and a breakdown without a total against the count told in the text above it.
final class SplitCheck {
    private static final Pattern SPLIT = Pattern.compile(
            ".*\\b(?:breakdown|split|made up|composition|distribution|by (?:division|type|source))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// Shares of answers, where several may be given, or of the longest list, where the rest is left out, make no 100%.
    private static final Pattern SHARES = Pattern.compile(".*\\b(?:proportions?|shares?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// A title that says the rows are not all there are.
    private static final Pattern CHOICE = Phrase
            .of("{top|main|most|leading|highest|largest|biggest|commonest|selected|key}");
    private static final Pattern EVERYBODY = Pattern.compile("(?:all|everybody|everyone|overall)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_SHARES = 3;
    private static final int FEWEST_COUNTS = 4;
    private static final int FARTHEST_FROM_WHOLE = 15;
    private static final int LONGEST_CAPTION = 120;
    private static final int MOST_LINES_ABOVE = 25;

    private SplitCheck() {}

    static List<Claim> check(Table table, List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        for (Column column : Column.of(table)) {
            if (!column.gaps()) {
                shares(table, column, claims);
                counts(table, column, sentences, claims);
            }
        }
        return claims;
    }

    private static void shares(Table table, Column column, List<Claim> claims) {
        List<Column.Entry> parts = column.entries().stream().filter(e -> !e.isTotal()).toList();
        if (parts.stream().anyMatch(e -> EVERYBODY.matcher(e.row().label()).matches())) {
            return; // one of the shares is of all, so each is a share of something else
        }
        boolean plain = parts.stream().allMatch(e -> e.cell().unit().equals("%") && !e.cell().signed());
        if (parts.size() < FEWEST_SHARES || !plain) {
            return;
        }
        double sum = Column.sum(parts);
        boolean agrees = Column.sumsTo(parts, new Cell("%", 100, 0, false));
        String words = table.title() + " " + column.header();
        boolean split = SPLIT.matcher(words).matches();
        if (!agrees && CHOICE.matcher(words).find()) {
            return;
        }
        if (agrees || ((split || SHARES.matcher(words).matches()) && Math.abs(sum - 100) <= FARTHEST_FROM_WHOLE)) {
            Row first = parts.getFirst().row();
            claims.add(new Claim(first.line(), first.label() + " … " + parts.getLast().row().label(),
                    agrees ? Finding.CONSISTENT : split ? Finding.INCONSISTENT : Finding.AMBIGUOUS, "100%",
                    Cell.written("%", sum),
                    agrees ? "a split of the whole"
                            : "the shares do not make 100%"
                                    + (split ? "" : "; right where some are left out or several may be given")));
        }
    }

    private static void counts(Table table, Column column, List<Sentence> sentences, List<Claim> claims) {
        List<Column.Entry> all = column.entries();
        boolean counts = all.stream()
                .allMatch(e -> e.cell().unit().isEmpty() && !e.cell().signed() && !e.isSortOfTotal());
        if (all.size() < FEWEST_COUNTS || !counts || !isCaption(table.title())) {
            return;
        }
        double sum = Column.sum(all);
        int line = all.getFirst().row().line();
        List<Figure> told = toldAbove(line, sum, sentences);
        if (told.size() == 1) {
            boolean agrees = told.getFirst().interval().meets(new Interval(sum, sum));
            claims.add(new Claim(line, table.title(), agrees ? Finding.CONSISTENT : Finding.INCONSISTENT,
                    told.getFirst().text(), Wording.number(sum),
                    agrees ? "" : "the rows add up to " + Wording.number(sum)));
        }
    }

    /// Whether the words above a table are its caption, not the paragraph before, and speak of a split.
    private static boolean isCaption(String words) {
        return words.length() <= LONGEST_CAPTION && !words.contains(". ") && SPLIT.matcher(words).matches();
    }

    /// Counts in the lines above that are near the sum.
    private static List<Figure> toldAbove(int line, double sum, List<Sentence> sentences) {
        List<Figure> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Figure figure : sentence.figures()) {
                int distance = line - sentence.line(figure);
                boolean near = Math.abs(figure.value() - sum) <= sum / 10;
                if (distance > 0 && distance <= MOST_LINES_ABOVE && figure.kind() == Figure.Kind.COUNT && near) {
                    told.add(figure);
                }
            }
        }
        return told;
    }
}
