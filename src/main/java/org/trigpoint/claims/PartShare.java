package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A count with the share it is said to be of a whole told elsewhere: "644 (21%)", "71% (2,986 reports)".
///
/// @param sentence where both stand
/// @param part the count
/// @param share its share in per cent
/// @param start where the words begin in the marked sentence
/// @param end where they end
record PartShare(Sentence sentence, Figure part, Figure share, int start, int end) {

    private static final String NOUNS = "(?:\\s+(?!(?:from|to|by|and|or|while|but)\\b)[^\\s«».,;:()]+){0,7}?";
    private static final String ENDS = "(?=\\s*(?:of (?:all|the) [^()«»]{0,30})?\\))";
    private static final List<Pattern> PATTERNS = List.of(
            Phrase.of("<count:part>" + NOUNS + "\\s*\\(\\s*<percent:share>" + ENDS),
            Phrase.of("<percent:share>(?:\\s+[^\\s«».,;:()]+){0,6}?\\s*\\(\\s*<count:part><2 nouns>\\s*\\)"),
            Phrase.of("\\(\\s*<percent:share>[,;:]\\s*<count:part><2 nouns>\\s*\\)"),
            Phrase.of("\\(\\s*<count:part><2 nouns>[,;:]\\s*<percent:share>\\s*\\)"));
    /// Words that make a percentage a change or a rate, or a count the end of one.
    private static final Pattern OTHERWISE = Phrase.of(
            "\\b<change>\\b|{to|by|from|than|against|compared to|compared with|target|one in|out of} (?:[a-z]+ ){0,2}$");
    private static final Pattern ANY_CHANGE = Phrase
            .of("\\b<change>\\b|{than|against|compared|was|were previously|previous|last year|year before}");
    private static final int BEFORE = 60;

    /// Those of a sentence, in order; a sentence that tells of changes has none.
    static List<PartShare> of(Sentence sentence) {
        List<PartShare> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.marked());
            while (matcher.find()) {
                PartShare one = new PartShare(sentence, sentence.figure(matcher.group("part")),
                        sentence.figure(matcher.group("share")), matcher.start(), matcher.end());
                if (one.isPlain() && found.stream().noneMatch(one::sharesFigure)) {
                    found.add(one);
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(PartShare::start));
        return found;
    }

    private boolean sharesFigure(PartShare other) {
        return part.equals(other.part) || share.equals(other.share);
    }

    private boolean isPlain() {
        String marked = sentence.marked();
        String clause = marked.substring(Math.max(Clauses.start(marked, start), start - BEFORE), start);
        int last = Math.max(clause.lastIndexOf('»'), clause.lastIndexOf(','));
        boolean signed = "+-−".indexOf(share.text().charAt(0)) >= 0;
        return !signed && !OTHERWISE.matcher(clause.substring(last + 1)).find()
                && !ANY_CHANGE.matcher(marked.substring(start, end)).find();
    }

    /// Whether some unrounded values make it a share of this whole.
    boolean isOf(Interval whole) {
        return whole.low() > 0 && part.interval().percentOf(whole).meets(share.interval());
    }

    /// What share it is of the middle of a whole, in per cent.
    double of(Interval whole) {
        return 200 * part.value() / (whole.low() + whole.high());
    }

    String quote() {
        return sentence.quote(start, end);
    }
}
