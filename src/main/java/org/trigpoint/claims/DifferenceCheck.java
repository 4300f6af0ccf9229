package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks "1,196 fewer incidents" against the two figures it is the difference of.
final class DifferenceCheck {
    private static final List<Pattern> PATTERNS = List.of(
            Phrase.of("<amount:size> (?<dir>{fewer|less|more|additional|extra})(?! than «)"),
            Phrase.of("\\b{an} (?<dir>{extra|additional}) <amount:size>(?! {fewer|less|more})"),
            Phrase.of("\\b(?<dir><noun>) (?:in [^«».;:,]{1,50} )?of <2 words><amount:size>"),
            Phrase.of("\\b(?<dir><verb>) by <2 words><amount:size>"));
    /// "1,482 fires, 281 fewer than the 1,763 of the year before".
    private static final Pattern THREE = Phrase
            .of("<amount:after><6 nouns><time>{0,1},? <alike:size> (?<dir>{fewer|less|more|higher|lower}) than (?:the |last year's )?"
                    + "<alike:before>");
    /// "£88k, a saving of £19k on last year's £105k".
    private static final Pattern ON = Phrase
            .of("<amount:after><6 nouns><time>{0,1},? {a|an} (?<dir>saving|<noun>) of <alike:size> {on|from} (?:the |last year's )?"
                    + "<alike:before>");
    /// "168, down 22 from 190".
    private static final Pattern DOWN_FROM = Phrase
            .of("<amount:after><6 nouns><time>{0,1},? \\(?(?<dir>{down|up}) <alike:size> {from|on} (?:the |last year's )?<alike:before>"
                    + "(?=\\s*(?:[.;:,()]|$|in\\b|the\\b|last\\b|a year|of\\b|given\\b))");
    private static final Pattern ELSEWHERE = Phrase.of("{target|average|national\\w*|expected|planned|goal|forecast}");
    private static final Pattern TO = Phrase.of("^<3 nouns>(?:\\s*\\(\\s*<size>\\s*\\))?,? to <3 words><amount:end>");
    private static final Pattern GOES_ON = Phrase.of("^\\W*{this|that|these|it|a}");

    private final List<Fact> facts;
    private final Vocabulary vocabulary;

    DifferenceCheck(List<Fact> facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                Figure size = sentence.figure(found.group("size"));
                Claim claim = check(sentence, size, found);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        three(THREE, sentence, claims);
        three(ON, sentence, claims);
        three(DOWN_FROM, sentence, claims);
        return claims;
    }

    /// The size of a difference between both of its figures.
    private static void three(Pattern pattern, Sentence sentence, List<Claim> claims) {
        Matcher three = pattern.matcher(sentence.marked());
        while (three.find()) {
            int after = Math.min(sentence.marked().length(), three.end() + 30);
            if (!ELSEWHERE.matcher(sentence.marked().substring(three.start(), after)).find()) {
                Pair pair = new Pair(sentence, sentence.figure(three.group("before")),
                        sentence.figure(three.group("after")), Pair.Order.SAID, three.start(), three.end());
                Figure size = sentence.figure(three.group("size"));
                boolean saving = three.group("dir").equalsIgnoreCase("saving");
                Direction direction = saving ? Direction.DOWN : Direction.of(three.group("dir"));
                claims.add(against(pair, size, direction, "").on(sentence.line(size),
                        sentence.quote(three.start(), three.end())));
            }
        }
    }

    private @Nullable Claim check(Sentence sentence, Figure size, Matcher found) {
        Fact near = near(sentence);
        if (near == null || !countsTheSame(near, sentence, size)) {
            return null; // "…, with 20 fewer burglaries" counts something else
        }
        Pair own = near.change().pair();
        Matcher goesTo = TO.matcher(sentence.after(found.end()));
        if (goesTo.find() && (own == null || !sentence.figure(goesTo.group("end")).equals(own.after()))) {
            return null; // "by a further 180 to 3,140" begins at another figure
        }
        Pair pair = own == null ? elsewhere(near, size) : own;
        Verdict verdict = null;
        if (pair == null) {
            verdict = implied(near, size);
        } else if (pair.after().kind() == size.kind()) {
            String place = pair.sentence() == sentence ? "" : ", line " + pair.sentence().lineAt(pair.start());
            verdict = against(pair, size, Direction.of(found.group("dir")), place);
        }
        return verdict == null ? null : verdict.on(sentence.line(size), sentence.quote(found.start(), found.end()));
    }

    /// Whether the noun behind a difference is of the subject of the change, or stands behind one of its figures.
    private boolean countsTheSame(Fact near, Sentence sentence, Figure size) {
        Set<String> noun = vocabulary.key(Subjects.noun(sentence, size), "");
        Pair pair = near.change().pair();
        return near.key().containsAll(noun) || (pair != null && (noun.equals(noun(pair.sentence(), pair.before()))
                || noun.equals(noun(pair.sentence(), pair.after()))));
    }

    private Set<String> noun(Sentence sentence, Figure figure) {
        return sentence.figures().contains(figure) ? vocabulary.key(Subjects.noun(sentence, figure), "") : Set.of();
    }

    private static Verdict against(Pair pair, Figure size, Direction direction, String place) {
        Interval difference = direction == Direction.DOWN ? pair.difference().negated() : pair.difference();
        double written = pair.after().value() - pair.before().value();
        boolean agrees = difference.meets(size.interval());
        return new Verdict(agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, size.text(),
                (written < 0 ? "-" : "+") + Wording.like(pair.after(), Math.abs(written)),
                Wording.like(pair.before(), pair.before().value()) + " to "
                        + Wording.like(pair.after(), pair.after().value()) + place);
    }

    /// The change told in the same sentence, or in the one before when this one goes on from it.
    private @Nullable Fact near(Sentence sentence) {
        Fact here = only(sentence);
        boolean goesOn = GOES_ON.matcher(sentence.marked()).find();
        Sentence previous = sentence.previous();
        return here == null && goesOn && previous != null ? only(previous) : here;
    }

    private @Nullable Fact only(Sentence sentence) {
        List<Fact> here = facts.stream().filter(f -> f.change().sentence() == sentence).toList();
        List<Fact> pairs = here.stream().filter(f -> f.change().pair() != null).toList();
        return here.size() == 1 ? here.getFirst() : pairs.size() == 1 ? pairs.getFirst() : null;
    }

    /// The figures of the same subject and period elsewhere in the draft, when they stand only once.
    private @Nullable Pair elsewhere(Fact near, Figure size) {
        List<Pair> same = facts.stream()
                .filter(f -> f.exactPair() && f.sameSubject(near) && f.samePeriod(near))
                .map(f -> f.change().pair())
                .filter(p -> p != null && p.after().kind() == size.kind())
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    private static @Nullable Verdict implied(Fact near, Figure size) {
        Move move = near.change().move();
        if (move == null || move.size().kind() != Figure.Kind.PERCENT || move.size().value() <= 0) {
            return null;
        }
        Interval percent = move.size().interval();
        Interval count = size.interval();
        String low = Wording.number(Math.ceil(100 * count.low() / percent.high()));
        String high = Wording.number(Math.floor(100 * count.high() / Math.max(percent.low(), 1e-9)));
        return new Verdict(Finding.NOT_CHECKABLE, size.text(), "", "with " + move.size().text().strip() + " it implies "
                + low + " to " + high + " before, which the draft does not give");
    }
}
