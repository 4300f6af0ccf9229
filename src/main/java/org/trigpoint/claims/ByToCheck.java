package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks changes told by their size and their end: "rose by 212 to 1,030, a 25.9% increase", "fell by 204 offences (14%)
/// to 1,203", and, after two figures, "will fall by a further £180k to £3.24m".
final class ByToCheck {
    private static final Pattern BY_TO = Phrase
            .of("\\b(?<dir><verb>) by <1 words>(?<further>{a further|another} )?<1 words><amount:size><3 nouns>"
                    + "(?:\\s*\\(\\s*(?<first>«P\\d+»)\\s*\\))?,? to <3 words><alike:after>"
                    + "(?:<4 nouns><time>{0,1}(?:,| [–-]|\\s*\\() ?(?:{an?|or|which is|up|down|of|by|increase of|rise of|reduction of|fall of} )*"
                    + "(?<last>«P\\d+»))?");

    /// "an increase of 22 on last year's 176 (12.5%)", "£9,000 more than the £175,000 of last year (5.1%)".
    private static final Pattern ON = Phrase
            .of("(?:\\b(?<noun><noun>) of <1 words><amount:size><2 nouns> {on|from}|\\b(?<verb>up|down) «(?<unit>[CM])(?<number>\\d+)» on)"
                    + " <3 words>(?<before>«[CM]\\d+»)<4 nouns><time>{0,1}\\s*\\(\\s*<percent:share>\\s*\\)");
    /// "212 nights, an increase of 26 nights (14%)".
    private static final Pattern OF = Phrase
            .of("<amount:after><5 nouns><time>{0,1}, {an?} (?:[a-z]+ )?(?<noun><noun>) of <1 words><alike:size><2 nouns>\\s*\\(\\s*<percent:share>\\s*\\)");

    private ByToCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = BY_TO.matcher(sentence.marked());
        while (found.find()) {
            Told told = new Told(sentence, found);
            told.percent(claims);
            if (found.group("further") != null) {
                told.further(claims);
            }
        }
        ON.matcher(sentence.marked()).results().forEach(on -> on(sentence, on, claims));
        OF.matcher(sentence.marked()).results().forEach(of -> of(sentence, of, claims));
        return claims;
    }

    private static void on(Sentence sentence, MatchResult found, List<Claim> claims) {
        boolean noun = found.group("noun") != null;
        Figure size = sentence.figure(noun ? found.group("size")
                : "«" + found.group("unit") + found.group("number") + "»");
        Figure before = sentence.figure(found.group("before"));
        if (size.kind() == before.kind()) {
            boolean down = Direction.of(noun ? found.group("noun") : found.group("verb")) == Direction.DOWN;
            share(sentence, found, size, before.intervalBeside(size), down, claims);
        }
    }

    private static void of(Sentence sentence, MatchResult found, List<Claim> claims) {
        Figure size = sentence.figure(found.group("size"));
        Figure after = sentence.figure(found.group("after"));
        if (PairFinder.find(sentence).stream().anyMatch(pair -> pair.before().equals(after))) {
            return; // "512, down from 634, a fall of 122"
        }
        boolean down = Direction.of(found.group("noun")) == Direction.DOWN;
        Interval now = after.intervalBeside(size);
        Interval change = size.intervalBeside(after);
        share(sentence, found, size, down ? now.plus(change) : now.minus(change), down, claims);
    }

    private static void share(Sentence sentence, MatchResult found, Figure size, Interval base, boolean down,
            List<Claim> claims) {
        Figure percent = sentence.figure(found.group("share"));
        if (base.low() > 0) {
            boolean agrees = size.intervalBeside(size).percentOf(base).meets(percent.interval());
            claims.add(new Claim(sentence.line(percent), sentence.quote(found.start(), found.end()),
                    agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, percent.text().strip(),
                    Wording.change((down ? -200 : 200) * size.value() / (base.low() + base.high())),
                    agrees ? ""
                            : size.text() + " of " + Wording.like(size, Math.rint((base.low() + base.high()) / 2))));
        }
    }

    private record Told(Sentence sentence, Matcher found) {
        private Figure size() {
            return sentence.figure(found.group("size"));
        }

        private Figure after() {
            return sentence.figure(found.group("after"));
        }

        private double sign() {
            return Direction.of(found.group("dir")) == Direction.DOWN ? -1 : 1;
        }

        void percent(List<Claim> claims) {
            String mark = found.group("first") == null ? found.group("last") : found.group("first");
            double before = after().value() - sign() * size().value();
            if (mark == null || before <= 0) {
                return;
            }
            Figure percent = sentence.figure(mark);
            Interval change = size().intervalBeside(after());
            Interval base = sign() > 0 ? after().intervalBeside(size()).minus(change)
                    : after().intervalBeside(size()).plus(change);
            if (base.low() > 0) {
                add(percent, change.percentOf(base).meets(percent.interval()),
                        Wording.change(sign() * 100 * size().value() / before),
                        Wording.like(after(), before) + " to " + Wording.like(after(), after().value()), claims);
            }
        }

        /// The figure it goes on from is the later one of the pair in the sentence.
        void further(List<Claim> claims) {
            Figure from = base();
            if (from != null) {
                Interval moved = after().intervalBeside(from).minus(from.intervalBeside(after()));
                double written = after().value() - from.value();
                add(size(), (sign() < 0 ? moved.negated() : moved).meets(size().interval()),
                        (written < 0 ? "-" : "+") + Wording.like(after(), Math.abs(written)),
                        Wording.like(from, from.value()) + " to " + Wording.like(after(), after().value()), claims);
            }
        }

        private @Nullable Figure base() {
            List<Pair> before = PairFinder.find(sentence)
                    .stream()
                    .filter(p -> p.end() <= found.start() && p.after().kind() == after().kind())
                    .toList();
            return before.size() == 1 ? before.getFirst().after() : null;
        }

        private void add(Figure stated, boolean agrees, String computed, String note, List<Claim> claims) {
            claims.add(new Claim(sentence.line(stated), sentence.quote(found.start(), found.end()),
                    agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, stated.text().strip(), computed, note));
        }
    }
}
