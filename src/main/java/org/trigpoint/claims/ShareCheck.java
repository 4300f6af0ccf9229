package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks shares: "147 of 464 (32%)", "out of 464 arrests, in 147 (32%)", "32% (147 of 464)", "one in four (25%)",
/// and a percentage given a few lines after "62 cases, seven of which".
final class ShareCheck {
    private static final String OF = " {of|out of}(?: (?:the|all|a total of))* ";
    private static final String BRACKETED = "\\s*\\(\\s*<percent:share>\\s*\\)";

    private static final List<Pattern> PATTERNS = List.of(
            Phrase.of("<count:part><3 nouns>" + OF
                    + "<count:whole><6 nouns>\\s*(?:[(,]|{or|which is}|=)\\s*(?:(?:or|ie) )?<percent:share>"
                    + "(?=\\s*(?:[),.;]|$))"),
            Phrase.of("(?<!\\bone\\sin\\s)<count:part><2 nouns>" + BRACKETED + "<3 nouns>" + OF + "<count:whole>"),
            Phrase.of(
                    "(?<!<noun>\\s)\\bof(?: (?:the|all|a total of))* <count:whole><6 nouns>,?(?: in)? <count:part><3 nouns>"
                            + BRACKETED),
            Phrase.of(
                    "^\\W*of(?: (?:the|all|our|these|a total of))* <count:whole>[^«».;:()]{0,60}?,(?: {in|some|only|just})?"
                            + " <count:part><5 nouns>" + BRACKETED),
            Phrase.of("^\\W*of(?: (?:the|all|our|these|a total of))* <count:whole>[^«».;:(),]{0,60}?,"
                    + " <percent:share>\\s*\\(\\s*<count:part>\\s*\\)"),
            Phrase.of("<count:part><6 nouns> out of a {target|total} of <count:whole><3 nouns>" + BRACKETED),
            Phrase.of(
                    "<count:whole><3 nouns> {were|was|have been|had been} (?:[a-z-]+ ){0,2}?{tested|breath-tested|screened"
                            + "|assessed|surveyed|interviewed|stopped|inspected|checked} and <count:part>" + BRACKETED),
            Phrase.of("<count:whole><10 nouns>,? of {which|whom|these},? <count:part><2 nouns>" + BRACKETED),
            Phrase.of(
                    "<percent:share> of (?:the |our |all |these )?<count:whole>(?:\\s+[^\\s«».,;:()]+){0,12}?\\s*\\(\\s*<count:part>"
                            + "(?: (?!{in|at|for|from|of|to|last|by|on|more|fewer|other})[a-z]+)?\\s*\\)"),
            Phrase.of("<percent:share>(?:\\s+[^\\s«».,;:()]+){0,10}?\\s*\\(\\s*<count:part><2 nouns>" + OF
                    + "<count:whole>"),
            Phrase.of(
                    "^\\W*of(?: (?:the|all|our|these|a total of))* <count:whole>[^«».;:()]{0,60}?,(?: {in|some|only|just})?"
                            + " <count:part>(?:\\s+[^\\s«».,;:()]+){0,5}?, <percent:share>(?=\\s*(?:[.;]|$))"),
            Phrase.of(
                    "<count:part><6 nouns>(?:,| [–—]) (?:{or|nearly|almost|about|around|just over|just under|over} )*<percent:share>"
                            + " of {the|all|our|its|these|their} (?:{total|total of|overall total of} )?<count:whole>"));

    private static final Pattern ONE_IN = Phrase
            .of("(?<!\\b(?:than|over|nearly|almost|about|around|under|roughly|every)\\s)(?:\\bone|(?<one>«[XC]\\d+»))"
                    + " in <count:whole><3 nouns>\\s*\\(\\s*<percent:share>");
    private static final Pattern OF_WHICH = Phrase
            .of("<count:whole>(?<noun><10 nouns>), <count:part> of {which|whom|these}"
                    + " {were|was|are|had been|involved} (?<what>[^«».;:,]{3,60})");
    private static final Pattern SHARE_OF = Phrase
            .of("<percent:share> of (?<noun>[^«».;:,]{3,90}?) {were|was|are|had been|involved}"
                    + " (?<what>[^«».;:,]{3,60})");

    private static final int SPOKEN = 10;
    private static final double LOOSE = 4;
    private static final int SENTENCES_APART = 6;

    private ShareCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        List<Figure> done = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                Figure share = sentence.figure(found.group("share"));
                if (!done.contains(share)) {
                    done.add(share);
                    claims.add(claim(sentence, found, sentence.figure(found.group("part")),
                            sentence.figure(found.group("whole"))));
                }
            }
        }
        Matcher one = ONE_IN.matcher(sentence.marked());
        while (one.find()) {
            claims.add(oneIn(sentence, one));
        }
        return claims;
    }

    /// The shares of a sentence whose whole is said beside them.
    static List<Figure> shares(Sentence sentence) {
        return Stream.concat(PATTERNS.stream(), Stream.of(ONE_IN))
                .flatMap(pattern -> pattern.matcher(sentence.marked()).results())
                .map(found -> sentence.figure(found.group("share")))
                .toList();
    }

    private static Claim claim(Sentence sentence, Matcher found, Figure part, Figure whole) {
        Figure share = sentence.figure(found.group("share"));
        String quote = sentence.quote(found.start(), found.end());
        return claim(new Shared(sentence.line(part), quote, part, whole), share);
    }

    /// A part of a whole.
    private record Shared(int line, String quote, Figure part, Figure whole) {}

    private static Claim claim(Shared shared, Figure share) {
        Figure part = shared.part();
        Figure whole = shared.whole();
        if (whole.value() <= 0) {
            return new Claim(shared.line(), shared.quote(), Finding.NOT_CHECKABLE, share.text(), "",
                    "a share of nothing");
        }
        double computed = 100 * part.value() / whole.value();
        // "four out of five (81%)" is a way of speaking
        boolean spoken = whole.value() <= SPOKEN && Math.abs(computed - share.value()) <= LOOSE;
        boolean agrees = spoken
                || part.intervalBeside(whole).percentOf(whole.intervalBeside(part)).meets(share.interval());
        String would = Wording.number(Math.rint(whole.value() * share.value() / 100));
        return new Claim(shared.line(), shared.quote(), agrees ? Finding.CONSISTENT : Finding.INCONSISTENT,
                share.text().strip(), Wording.percent(computed),
                agrees ? "" : share.text().strip() + " of " + whole.text() + " would be " + would);
    }

    private static Claim oneIn(Sentence sentence, Matcher found) {
        Figure share = sentence.figure(found.group("share"));
        Figure of = sentence.figure(found.group("whole"));
        double parts = found.group("one") == null ? 1 : parts(sentence.figure(found.group("one")));
        double whole = of.value();
        // "one in four" says that three or five would be further off; of ten, nine or eleven might do
        double leeway = 0.5 + whole / 20;
        Interval meant = parts == 1 ? new Interval(100 / (whole + leeway), 100 / (whole - leeway))
                : Interval.around(100 * parts / whole, LOOSE);
        boolean agrees = Double.isNaN(whole) || Double.isNaN(parts) || meant.meets(share.interval());
        String computed = Wording.percent(100 * parts / whole);
        return new Claim(sentence.line(share), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, share.text(), computed,
                agrees ? "" : (parts == 1 ? "one" : Wording.number(parts)) + " in " + of.text() + " is " + computed);
    }

    private static double parts(Figure figure) {
        return NumberWords.parse(figure.text())
                .orElseGet(
                        () -> figure.text().matches("\\d{1,2}") ? Integer.parseInt(figure.text()) : 0);
    }

    /// A percentage told apart from its counts, within a few paragraphs.
    static List<Claim> acrossSentences(List<Sentence> sentences, Vocabulary vocabulary) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Matcher counts = OF_WHICH.matcher(sentences.get(i).marked());
            if (counts.find()) {
                Counted counted = new Counted(sentences.get(i), counts, vocabulary);
                sentences.subList(i, Math.min(sentences.size(), i + SENTENCES_APART))
                        .forEach(s -> counted.check(s, claims));
            }
        }
        return claims;
    }

    /// "62 cases …, seven of which were repeats".
    private record Counted(Sentence sentence, MatchResult words, Vocabulary vocabulary) {
        void check(Sentence other, List<Claim> claims) {
            Matcher share = SHARE_OF.matcher(other.marked());
            while (share.find()) {
                if (meets(share, "what") && meets(share, "noun")) {
                    Figure percent = other.figure(share.group("share"));
                    claims.add(claim(new Shared(other.line(percent), other.quote(share.start(), share.end()),
                            sentence.figure(words.group("part")), sentence.figure(words.group("whole"))), percent));
                }
            }
        }

        private boolean meets(Matcher share, String group) {
            Set<String> here = vocabulary.key(words.group(group), "");
            return vocabulary.key(share.group(group), "").stream().anyMatch(here::contains);
        }
    }
}
