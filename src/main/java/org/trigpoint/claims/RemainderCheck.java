package org.trigpoint.claims;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks what is left of a whole: "318 contracts were signed, of which 275 (86%) were kept. The remaining 43 …".
final class RemainderCheck {
    private static final Pattern OF_WHICH = Phrase
            .of("<count:whole><10 nouns>,? of {which|whom|these},? (?:{only|just|some} )?<count:part>");
    private static final Pattern REST = Phrase.of("{the remaining|the other|remaining} <count:rest>");
    private static final Pattern SEVERAL = Phrase.of("<count>");

    private RemainderCheck() {}

    /// In one sentence, or the whole and its part in the sentence before; nothing is said where a third count stands
    /// between, which may be another part.
    static List<Claim> check(Sentence sentence) {
        Matcher rest = REST.matcher(sentence.marked());
        if (!rest.find()) {
            return List.of();
        }
        Figure left = sentence.figure(rest.group("rest"));
        Matcher here = OF_WHICH.matcher(sentence.marked().substring(0, rest.start()));
        if (here.find()) {
            return claim(sentence, sentence, here, left);
        }
        Sentence previous = sentence.previous();
        boolean first = !SEVERAL.matcher(sentence.marked().substring(0, rest.start())).find();
        if (previous == null || !first) {
            return List.of();
        }
        Matcher before = OF_WHICH.matcher(previous.marked());
        return before.find() ? claim(sentence, previous, before, left) : List.of();
    }

    private static List<Claim> claim(Sentence sentence, Sentence told, Matcher words, Figure rest) {
        String between = told == sentence
                ? told.marked().substring(words.end(), sentence.position(rest))
                : told.after(words.end());
        if (SEVERAL.matcher(between).find()) {
            return List.of();
        }
        Figure whole = told.figure(words.group("whole"));
        Figure part = told.figure(words.group("part"));
        Interval left = whole.intervalBeside(part).minus(part.intervalBeside(whole));
        boolean agrees = left.meets(rest.interval());
        int at = sentence.position(rest);
        return List.of(new Claim(sentence.line(rest), sentence.quote(at, at + 1),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, rest.text(),
                Wording.number(whole.value() - part.value()),
                agrees ? ""
                        : whole.text() + " less " + part.text() + " leave "
                                + Wording.number(whole.value() - part.value())));
    }
}
