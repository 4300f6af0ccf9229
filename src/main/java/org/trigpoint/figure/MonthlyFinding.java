package org.trigpoint.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a monthly comparison says, in words.
record MonthlyFinding(MonthlyComparison chart) {
    String words() {
        String subject = chart.title() + ", " + chart.lastYear().name() + " and " + chart.thisYear().name() + ": ";
        List<Integer> both = IntStream.range(0, chart.months())
                .filter(i -> !Double.isNaN(difference(i)))
                .boxed()
                .toList();
        if (chart.isEmpty()) {
            return subject + "no data.";
        }
        if (both.isEmpty()) {
            return subject + "no month has a value in both years.";
        }
        return subject + chart.thisYear().name() + " was " + direction(both) + widest(both) + "."
                + missing(chart.months() - both.size());
    }

    private String direction(List<Integer> both) {
        int lower = (int) both.stream().filter(i -> difference(i) < 0).count();
        int higher = (int) both.stream().filter(i -> difference(i) > 0).count();
        int equal = both.size() - lower - higher;
        if (equal == both.size()) {
            return "the same in every month";
        }
        if (lower == both.size() || higher == both.size()) {
            return (lower > 0 ? "lower" : "higher") + " in every month";
        }
        return joined(part("lower", lower), part("higher", higher), part("the same", equal));
    }

    private static String part(String word, int months) {
        return months == 0 ? "" : word + " in " + NumberText.inWords(months) + (months == 1 ? " month" : " months");
    }

    private static String joined(String... parts) {
        List<String> kept = List.of(parts).stream().filter(p -> !p.isEmpty()).toList();
        return String.join(", ", kept.subList(0, kept.size() - 1)) + " and " + kept.getLast();
    }

    private String widest(List<Integer> both) {
        int month = both.stream().max(Comparator.comparingDouble(i -> Math.abs(difference(i)))).orElseThrow();
        if (difference(month) == 0) {
            return "";
        }
        return ", the gap widest in " + MonthNames.full(chart.month(month).getMonth()) + " ("
                + NumberText.of(chart.now(month)) + " against " + NumberText.of(chart.before(month)) + ")";
    }

    private static String missing(int months) {
        if (months == 0) {
            return "";
        }
        return " " + (months == 1 ? "One month has" : capital(NumberText.inWords(months)) + " months have")
                + " no value in one of the years.";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private double difference(int index) {
        return chart.now(index) - chart.before(index);
    }
}
