package org.trigpoint.claims;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// The sentences of `templates.tsv` filled with numbers: as they are, none may be called wrong; with one figure altered
/// beyond rounding, none may be called right and most must be called wrong.
class AlterationTest {
    private static final int EACH = 40;
    private static final double MOST = .9;

    private record Case(String altered, String template) {}

    private static List<Case> cases() {
        return CaseTable.rows("templates.tsv").stream().map(row -> new Case(row.get(0), row.get(1))).toList();
    }

    @Test
    void trueSentencesAreNeverCalledWrong() {
        Random random = new Random(20121);
        for (Case each : cases()) {
            for (int i = 0; i < EACH; i++) {
                String draft = filled(each.template(), numbers(random));
                assertThat(findings(draft)).as(draft).doesNotContain(Finding.INCONSISTENT);
            }
        }
    }

    @Test
    void roundedSentencesAreNeverCalledWrong() {
        Random random = new Random(77);
        for (Case each : cases()) {
            Map<String, String> numbers = numbers(random);
            numbers.put("p", numbers.get("w"));
            numbers.put("P", (numbers.get("v").equals("fell") ? "-" : "+") + numbers.get("w"));
            numbers.put("s", String.format(Locale.UK, "%.0f", Double.parseDouble(numbers.get("s"))));
            String draft = filled(each.template(), numbers);
            assertThat(findings(draft)).as(draft).doesNotContain(Finding.INCONSISTENT);
        }
    }

    @Test
    void alteredSentencesAreNotCalledRightAndMostAreCalledWrong() {
        Random random = new Random(4711);
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (Case each : cases()) {
            for (int i = 0; i < EACH; i++) {
                Map<String, String> numbers = numbers(random);
                numbers.put(each.altered(), altered(numbers.get(each.altered()), random));
                String draft = filled(each.template(), numbers);
                String stated = numbers.get(each.altered());
                boolean right = ClaimChecker.check(draft)
                        .stream()
                        .anyMatch(c -> c.finding() == Finding.CONSISTENT && c.stated().contains(stated));
                assertThat(right).as(draft).isFalse();
                all++;
                if (!findings(draft).contains(Finding.INCONSISTENT)) {
                    missed.add(draft);
                }
            }
        }
        assertThat(all - missed.size()).as("found of %d; missed such as %s", all, missed.stream().limit(3).toList())
                .isGreaterThanOrEqualTo((int) (MOST * all));
    }

    private static List<Finding> findings(String draft) {
        return ClaimChecker.check(draft).stream().map(Claim::finding).toList();
    }

    private static Map<String, String> numbers(Random random) {
        int before = 60 + random.nextInt(random.nextBoolean() ? 400 : 20_000);
        // a change of at least 4%, so that an alteration shows
        double change = (random.nextBoolean() ? 1 : -1) * (.04 + .4 * random.nextDouble());
        int after = (int) Math.max(1, Math.rint(before * (1 + change)));
        boolean fell = after < before;
        double percent = Math.abs(100.0 * (after - before) / before);
        int whole = 120 + random.nextInt(4000);
        int part = (int) Math.rint(whole * (.08 + .8 * random.nextDouble()));
        Map<String, String> numbers = new HashMap<>();
        numbers.put("a", count(before));
        numbers.put("b", count(after));
        numbers.put("d", count(Math.abs(after - before)));
        numbers.put("p", String.format(Locale.UK, "%.1f", percent));
        numbers.put("w", String.format(Locale.UK, "%.0f", percent));
        numbers.put("P", (fell ? "-" : "+") + numbers.get("p"));
        numbers.put("v", fell ? "fell" : "rose");
        numbers.put("n", fell ? "decrease" : "increase");
        numbers.put("m", fell ? "fewer" : "more");
        numbers.put("c", fell ? "lower" : "higher");
        numbers.put("x", count(part));
        numbers.put("y", Integer.toString(whole));
        numbers.put("s", String.format(Locale.UK, "%.1f", 100.0 * part / whole));
        numbers.put("r", String.format(Locale.UK, "%.1f", 100.0 * part / whole));
        return numbers;
    }

    private static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// Another number of the same look: two digits exchanged, or one changed, and clear of rounding.
    private static String altered(String number, Random random) {
        double value = Double.parseDouble(number.replace(",", ""));
        double step = Math.max(1.6, Math.abs(value) * (.15 + .3 * random.nextDouble()));
        double other = Math.abs(value) + (random.nextBoolean() && Math.abs(value) > 2 * step ? -step : step);
        String sign = number.startsWith("-") ? "-" : number.startsWith("+") ? "+" : "";
        return sign + (number.contains(".") ? String.format(Locale.UK, "%.1f", other)
                : String.format(Locale.UK, "%,.0f", other));
    }

    private static String filled(String template, Map<String, String> numbers) {
        String text = template;
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            text = text.replace("{" + number.getKey() + "}", number.getValue());
        }
        return text;
    }
}
