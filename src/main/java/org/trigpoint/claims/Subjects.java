package org.trigpoint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a marked sentence that say what a change is about: what stands before it in its clause, inside it, and
/// after "in" behind it.
final class Subjects {
    private static final Pattern AFTER = Phrase.of("^ {in|of|for|on} (?<words>[\\s\\S]*)");
    private static final Pattern STOP = Phrase
            .of("[,.;:()]|<level>|<points>|\\bfrom (?:[^\\s«]+ ){0,3}«|{during|compared|which|since|seen"
                    + "|while|whilst|by|between|over|when|meaning|amounting|representing|equating|was|were|is|has"
                    + "|have|had|exceeding|for the|with|against}");
    private static final Pattern NEXT = Phrase
            .of("{to|from} (?:[a-z]+ ){0,2}<level>[^«»]{0,20}?(?:\\(<size>\\))? and\\b");
    private static final Pattern FIRST_MOVE = Phrase.of("\\b<change>\\b");
    private static final Pattern SCOPE = Phrase.of("^\\W*{in|across|within|at|among|amongst|for|on}");

    private Subjects() {}

    /// @param found a match of a stated change, with the group `mid` for the words inside it
    static String words(Sentence sentence, Matcher found) {
        String marked = sentence.marked();
        return before(marked, found.start()) + " " + found.group("mid") + " " + after(marked.substring(found.end()));
    }

    /// The subject of a pair that has no stated change of its own.
    static String words(Pair pair) {
        String marked = pair.sentence().marked();
        Sentence previous = pair.sentence().previous();
        if (previous != null && previous.figures().contains(pair.before())) {
            return noun(previous, pair.before());
        }
        if (previous != null && previous.figures().contains(pair.after())) {
            return noun(previous, pair.after());
        }
        return before(marked, pair.start());
    }

    /// What a count counts: the words that follow it.
    static String noun(Sentence sentence, Figure count) {
        String marked = sentence.marked();
        int end = marked.indexOf('»', sentence.position(count));
        return cut(marked.substring(end + 1));
    }

    private static String before(String marked, int position) {
        String clause = marked.substring(Clauses.start(marked, position), position);
        clause = clause.substring(afterOtherFigures(clause));
        int comma = clause.lastIndexOf(',');
        String lead = comma < 0 ? "" : clause.substring(0, comma);
        String near = clause.substring(comma + 1);
        Matcher move = FIRST_MOVE.matcher(near);
        String subject = move.find() && !near.substring(0, move.start()).isBlank()
                ? near.substring(0, move.start()) + " " + after(near.substring(move.end()))
                : near;
        return SCOPE.matcher(lead).find() ? lead + " " + subject : subject;
    }

    /// "serious from 61 to 66 and slight from 226": where the second subject begins.
    private static int afterOtherFigures(String clause) {
        Matcher next = NEXT.matcher(clause);
        int start = 0;
        while (next.find()) {
            start = next.end();
        }
        return start;
    }

    private static String after(String words) {
        Matcher after = AFTER.matcher(words);
        return after.find() ? cut(after.group("words")) : "";
    }

    private static String cut(String words) {
        Matcher stop = STOP.matcher(words);
        return stop.find() ? words.substring(0, stop.start()) : words;
    }
}
