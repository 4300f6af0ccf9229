package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks fractions in words against the figures in brackets behind them: "half of all incidents (502 of 1,004)", "just over
/// half of respondents (53%)". Words are loose, so only what is clearly off is called inconsistent.
final class FractionCheck {
    private static final String WORDS = "(?:(?<hedge>{just over|slightly over|a little over|slightly more"
            + " than|more than|at least|over|well over|nearly|almost|just under|just below|slightly under|not quite|close"
            + " to|less than|fewer than|under|below|around|about|some|roughly|approximately}) )?(?<word>{half|a third|one third|a quarter|one quarter|a fifth"
            + "|one fifth|a sixth|one sixth|an eighth|one eighth|a tenth|one tenth|two[- ]thirds|three[- ]quarters}"
            + "|«[XC]\\d+»[- ](?:thirds|quarters|fifths|sixths|eighths|tenths)\\b)";
    private static final Pattern COUNTS = Phrase
            .of(WORDS + " of<6 nouns>\\s*\\(\\s*<count:part>(?: {of|out of}) (?:the |all )?<count:whole>\\s*\\)");
    /// "three quarters of the 88 (66)".
    private static final Pattern OF_WHOLE = Phrase
            .of(WORDS + " of (?:{the|all|all the|these|our} )?<count:whole><6 nouns>"
                    + "\\s*\\(\\s*<count:part><1 nouns>\\s*\\)");
    private static final Pattern PERCENT = Phrase.of(WORDS + " of<6 nouns>\\s*\\(\\s*<percent:share>\\s*\\)");
    /// "four fifths (83%) of the 612 people".
    private static final Pattern PERCENT_AT_ONCE = Phrase.of(WORDS + "\\s*\\(\\s*<percent:share>\\s*\\)");
    private static final Map<String, Double> SIZES = Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0, "fifth",
            20.0, "sixth", 100 / 6.0, "eighth", 12.5, "tenth", 10.0);
    private static final double LEEWAY = 3;
    private static final double LOOSE = 9;

    private FractionCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : List.of(COUNTS, OF_WHOLE)) {
            counts(sentence, pattern.matcher(sentence.marked()), claims);
        }
        for (Pattern pattern : List.of(PERCENT, PERCENT_AT_ONCE)) {
            Matcher percent = pattern.matcher(sentence.marked());
            while (percent.find()) {
                Figure share = sentence.figure(percent.group("share"));
                claims.add(claim(sentence, percent, share.interval(), share.value()));
            }
        }
        return claims;
    }

    private static void counts(Sentence sentence, Matcher counts, List<Claim> claims) {
        while (counts.find()) {
            Figure part = sentence.figure(counts.group("part"));
            Figure whole = sentence.figure(counts.group("whole"));
            if (whole.value() > 0) {
                claims.add(claim(sentence, counts, part.intervalBeside(whole).percentOf(whole.intervalBeside(part)),
                        100 * part.value() / whole.value()));
            }
        }
    }

    private static Claim claim(Sentence sentence, Matcher found, Interval shown, double written) {
        double size = size(sentence.written(found.group("word")).toLowerCase(Locale.ROOT).split("[\\s-]+"));
        boolean agrees = meant(found.group("hedge"), size).meets(shown);
        return new Claim(sentence.lineAt(found.start()), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, sentence.written(found.group("word")),
                Wording.percent(written), "");
    }

    /// In per cent: "two thirds" are twice 33.3.
    private static double size(String... words) {
        int parts = words.length > 1 ? NumberWords.parse(words[0]).orElse(1) : 1;
        return parts * SIZES.getOrDefault(words[words.length - 1].replaceAll("s$", ""), 50.0);
    }

    private static Interval meant(@Nullable String hedge, double size) {
        return switch (hedge == null ? "" : hedge.toLowerCase(Locale.ROOT)) {
            case "just over", "slightly over", "a little over", "slightly more than" ->
                new Interval(size - .5, size + LOOSE);
            case "more than", "at least", "over", "well over" -> new Interval(size - .5, 100);
            case "nearly", "almost", "just under", "just below", "slightly under", "not quite", "close to" ->
                new Interval(size - LOOSE, size + .5);
            case "less than", "fewer than", "under", "below" -> new Interval(0, size + .5);
            case "around", "about", "some", "roughly", "approximately" -> Interval.around(size, LOOSE);
            default -> Interval.around(size, LEEWAY);
        };
    }
}
