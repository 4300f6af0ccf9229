package org.trigpoint.report.publication;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The withheld counts by name, and whether a sentence gives one away.
///
/// A sentence gives a count away when it names the row and a number of that row, or both years of a withheld pair. Numbers
/// up to nine are looked for in words too. Percentages and differences of such a row count as its numbers.
final class Secrets {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+(?:\\.\\d+)?");
    /// A financial year such as 2012/13 is no count.
    private static final Pattern YEARS = Pattern.compile("\\b(?:19|20)\\d{2}/\\d{2}\\b");
    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine");
    private static final Set<String> NAMELESS = Set.of("total", "all", "not known", "no data", "suppressed");

    private final List<Secret> secrets = new ArrayList<>();
    private final Map<String, Long> exact;

    /// The numbers of one row of which at least one is withheld.
    ///
    /// @param names what the row is called, in small letters
    /// @param numbers as texts: counts, and what follows from them
    /// @param pair both counts where the row has exactly two that differ; else empty
    private record Secret(List<String> names, Set<String> numbers, List<String> pair) {}

    private Secrets(Map<String, Long> exact) {
        this.exact = exact;
    }

    static Secrets of(Seen seen, List<Table> tables) {
        Map<String, Long> rounded = new java.util.HashMap<>();
        seen.net().spots().forEach((spot, position) -> {
            if (seen.at(spot) instanceof Shown.Rounded(long count)) {
                rounded.put(text(seen.net().count(position)), count);
            }
        });
        Secrets secrets = new Secrets(rounded);
        for (Grid grid : seen.grids()) {
            Table table = tables.stream().filter(t -> t.key().equals(grid.key())).findFirst().orElse(null);
            for (int r = 0; r < grid.lines().size(); r++) {
                secrets.add(seen, grid, r, table == null ? List.of() : table.rows().get(r).cells());
            }
        }
        return secrets;
    }

    private void add(Seen seen, Grid grid, int r, List<Cell> cells) {
        Grid.Line line = grid.lines().get(r);
        List<String> counts = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int c = 0; c < line.counts().size(); c++) {
            Spot spot = new Spot(grid.key(), r, c);
            if (seen.holdsCount(spot)) {
                counts.add(text(line.counts().get(c).orElseThrow()));
                if (seen.withholds(spot)) {
                    numbers.add(counts.getLast());
                }
            }
        }
        if (!numbers.isEmpty()) {
            cells.forEach(cell -> numbers.addAll(following(cell)));
            List<String> names = line.role() == Row.Role.TOTAL ? List.of() : names(line);
            // one number alone, such as the 13 of 2012/13, is no pair
            boolean pair = counts.size() == 2 && !counts.getFirst().equals(counts.getLast());
            secrets.add(new Secret(names, numbers, pair ? counts : List.of()));
        }
    }

    /// Words that a sentence may call the row by; numbers and marks name nothing.
    private static List<String> names(Grid.Line line) {
        return line.names()
                .stream()
                .map(name -> name.toLowerCase(Locale.UK).replace("of which: ", "").strip())
                .filter(name -> !NAMELESS.contains(name) && name.chars().filter(Character::isLetter).count() > 2)
                .toList();
    }

    /// The numbers of a cell that follows from withheld ones, as a sentence would write them.
    private static Set<String> following(Cell cell) {
        return switch (cell) {
            case Cell.Amount(double value, var form) when !form.unit()
                    .equals(
                            org.trigpoint.report.document.NumberForm.Unit.PROBABILITY) ->
                Set.of(
                        text(Math.round(Math.abs(value))), String.format(Locale.UK, "%.1f", Math.abs(value)));
            default -> Set.of();
        };
    }

    private static String text(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /// What the words under a heading are about, though they do not name it: the place that has the page.
    static String subject(Heading heading) {
        return heading.level() > 1 ? heading.text() : "";
    }

    /// Whether a sentence gives a withheld count away.
    ///
    /// @param subject what it is about, named above it; empty where nothing is
    boolean in(String subject, String sentence) {
        String small = sentence.toLowerCase(Locale.UK);
        String named = subject.toLowerCase(Locale.UK) + ": " + small;
        Set<String> numbers = numbers(small);
        return secrets.stream().anyMatch(secret -> pairs(secret, small, numbers) || names(secret, named, numbers));
    }

    /// Whether words name a row and a number of it that is withheld.
    boolean named(String words) {
        String small = words.toLowerCase(Locale.UK);
        Set<String> numbers = numbers(small);
        return secrets.stream().anyMatch(secret -> names(secret, small, numbers));
    }

    private static boolean pairs(Secret secret, String sentence, Set<String> numbers) {
        return !secret.pair().isEmpty() && numbers.containsAll(secret.pair())
                && (sentence.contains("from ") || sentence.contains("compared with"));
    }

    private static boolean names(Secret secret, String sentence, Set<String> numbers) {
        return secret.names().stream().anyMatch(name -> names(sentence, name))
                && secret.numbers().stream().anyMatch(numbers::contains);
    }

    private static boolean names(String sentence, String name) {
        // a name may end in a sign, such as "by 5%", behind which there is no edge of a word
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])").matcher(sentence).find();
    }

    private static Set<String> numbers(String sentence) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(YEARS.matcher(sentence).replaceAll(" "));
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (names(sentence, WORDS.get(i))) {
                numbers.add(Integer.toString(i));
            }
        }
        return numbers;
    }

    /// The sentence with counts rounded as the tables round them.
    ///
    /// @param rule nothing changes unless it rounds
    String rounded(String sentence, DisclosureRule rule) {
        if (!(rule instanceof DisclosureRule.Health)) {
            return sentence;
        }
        return Pattern.compile("(?<![\\d.,/–-])(\\d{1,3}(?:,\\d{3})+|\\d{2,})(?![\\d.,/%–]*[\\d%])")
                .matcher(sentence)
                .replaceAll(match -> {
                    Long shown = exact.get(match.group(1));
                    return shown == null ? match.group(1) : text(shown);
                });
    }
}
