package org.trigpoint.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks shares of what the sentence before told: "There were 1,144 cases. Of these, 389 (34%) were resolved", "868 of them
/// (72%)". Where that sentence has several counts, a share that agrees with none may be one of something else.
final class ShareOfTheseCheck {
    private static final List<Pattern> PATTERNS = List.of(
            Phrase.of(
                    "^\\W*of {these|those|them},?(?: [a-z]+){0,2}? <count:part>(?:\\s+[^\\s«».;:()]+){0,8}?\\s*\\(\\s*<percent:share>"
                            + "\\s*\\)"),
            Phrase.of(
                    "\\bof {whom|which} (?:[a-z]+ ){0,2}?<count:part>(?:\\s+[^\\s«».,;:()]+){0,3}?\\s*\\(\\s*<percent:share>\\s*\\)"),
            Phrase.of("^\\W*of {these|those|them},? <percent:share>\\s*\\(\\s*<count:part>\\s*\\)"),
            Phrase.of(
                    "<percent:share> of {these|those|them|which|whom}(?:\\s+[^\\s«».,;:()]+){0,6}?\\s*\\(\\s*<count:part>\\s*\\)"),
            Phrase.of(
                    "<count:part> of {these|those|them}(?:\\s+[^\\s«».,;:()]+){0,6}?(?:\\s*\\(\\s*|\\s*[–—,]\\s+)<percent:share>"
                            + "(?=\\s*(?:[),.;]|$))"));

    private ShareOfTheseCheck() {}

    static List<Claim> check(Sentence sentence) {
        return PATTERNS.stream()
                .flatMap(pattern -> claim(sentence, pattern.matcher(sentence.marked())).stream())
                .toList();
    }

    /// The shares it sees to.
    static List<Figure> shares(Sentence sentence) {
        return PATTERNS.stream()
                .flatMap(pattern -> pattern.matcher(sentence.marked()).results().limit(1))
                .map(found -> sentence.figure(found.group("share")))
                .toList();
    }

    private static Optional<Claim> claim(Sentence sentence, Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        PartShare share = new PartShare(sentence, sentence.figure(found.group("part")),
                sentence.figure(found.group("share")), found.start(), found.end());
        Sentence previous = sentence.previous();
        List<Figure> here = larger(sentence, share);
        List<Figure> wholes = here.isEmpty() && previous != null ? larger(previous, share) : here;
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        Figure whole = wholes.stream().filter(w -> share.isOf(w.interval())).findFirst().orElse(wholes.getFirst());
        boolean agrees = share.isOf(whole.interval());
        Finding finding = agrees ? Finding.CONSISTENT
                : wholes.size() == 1 ? Finding.INCONSISTENT : Finding.AMBIGUOUS;
        return Optional.of(new Claim(sentence.line(share.part()), share.quote(), finding, share.share().text().strip(),
                Wording.percent(100 * share.part().value() / whole.value()),
                agrees ? "" : "if it is a share of the " + whole.text() + " told before"));
    }

    /// The counts of a sentence that the part may be of: those before it.
    private static List<Figure> larger(Sentence sentence, PartShare share) {
        boolean here = sentence == share.sentence();
        int first = Math.min(share.part().start(), share.share().start());
        return sentence.figures()
                .stream()
                .filter(f -> f.kind() == Figure.Kind.COUNT && f.value() > share.part().value())
                .filter(f -> !here || f.start() < first)
                .toList();
    }
}
