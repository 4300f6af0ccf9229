package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds stated changes in a sentence.
final class MoveFinder {
    /// "fell by 14%", "reduced crime in the borough by 13.5%", "a reduction in calls by 3%".
    private static final Pattern BY = Phrase
            .of("\\b(?<dir><verb>|<noun>)\\b(?<mid>(?: [^\\s«».;:()]+|\\s*<when>|\\s*\\([^()«»]{0,30}\\)){0,14}?)"
                    + " by <3 words><size:size>");
    /// "fell 8.2%", "down 15 per cent".
    private static final Pattern DIRECT = Phrase
            .of("\\b(?<dir><verb>)(?<mid>(?: {nearly|almost|around|about|approximately|over|just|some|more"
                    + " than|less than|an?|another|further|only|slightly|significantly|sharply})*) <size:size>(?!"
                    + " of\\b)");
    /// "a reduction of 20%", "the reduction in damage was 2%".
    private static final Pattern OF = Phrase
            .of("\\b(?<dir><noun>)(?<mid>(?: {in|on} (?:(?!{the|rate})[^\\s«».;:()]+\\s*){1,6}?)?)"
                    + " {of|was|is|were} <2 words><size:size>");
    /// "a fall of 35 casualties or 8.5%".
    private static final Pattern OF_AND = Phrase
            .of("\\b(?<dir><noun>)(?<mid>) of <2 words><amount><3 nouns>,?\\s+(?:\\(|{or|ie|that is} )(?:{or|a|an} )?<size:size>");
    private static final Pattern IN_THE_OF = Phrase
            .of("\\b(?<dir><noun>)(?<mid> {in|on} (?:[^\\s«».;:()]+ ){1,10}?)of <1 words><size:size>");
    /// "a 26% reduction", "13.3% lower".
    private static final Pattern BEFORE = Phrase
            .of("<size:size>(?<mid> (?:(?!{of|were|was|in|and|or|to|from|said|who|are|is})"
                    + "[^\\s«».;:(),]+ ){0,2}?)(?<dir><noun>|<comparative>)\\b(?! {likely|often|serious|target})");

    private static final Pattern WISH = Phrase
            .of("{targets?|aims?|aiming|aspir\\w+|planned|milestones?|forecast|goals?|objectives?"
                    + "|trajectory|projected|expected|per annum|each year}");
    private static final Pattern WISHING_VERB = Phrase
            .of("{to|will|would|should|could|can|may|might|must|shall|potentially|if} (?:[a-z]+ ){0,2}$");
    private static final Pattern IMPERATIVE = Phrase.of("^\\W*(?:to )?{reduce|increase|decrease|lower|cut}");
    private static final Pattern BASE_FORM = Phrase.of("^{reduce|increase|decrease|lower|cut|fall|rise|drop|decline}$");
    private static final Pattern TO_DO = Phrase.of("{to|will}:$");
    /// "than the force average", "nationally".
    private static final Pattern ELSEWHERE = Phrase
            .of("^ (?:{than|on|compared to|compared with} (?:[a-z'’-]+ ){0,4}?{force|national|regional"
                    + "|region|county|average|england|similar|target|expected|others?|constabulary|comparator"
                    + "|peers?|baseline}|{nationally|regionally|county-?wide|force-?wide|in england|across (?:the"
                    + " )?(?:county|force|region|england|country)})");
    /// "5% a year" is no change between two figures.
    private static final Pattern PACE = Phrase
            .of("^ (?:{a|per|each|every} {year|month|annum|quarter|week}|{annually|pa|monthly}|on average each)");
    private static final Pattern PARTICIPLE = Phrase.of("\\w(?:ed|en)$");
    private static final int CHARACTERS_BEFORE = 90;
    private static final int CHARACTERS_AFTER = 30;

    private MoveFinder() {}

    /// The moves of a sentence in order, one for each size.
    static List<Move> find(Sentence sentence) {
        List<Move> moves = new ArrayList<>();
        // which size before it belongs to which subject is anyone's guess
        int guess = sentence.marked().lastIndexOf("respectively");
        if (sentence.figures().isEmpty()) {
            return moves;
        }
        for (Pattern pattern : List.of(BY, DIRECT, OF, OF_AND, IN_THE_OF, BEFORE)) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                Figure size = sentence.figure(found.group("size"));
                boolean supportedBy = pattern == BY && PARTICIPLE.matcher(found.group("mid").strip()).find();
                boolean apart = found.start() < guess || PACE.matcher(sentence.after(found.end("size"))).find();
                if (!supportedBy && !apart && moves.stream().noneMatch(m -> m.size().equals(size))) {
                    moves.add(
                            new Move(sentence, size, Direction.of(found.group("dir")), Subjects.words(sentence, found),
                                    sense(sentence, found), found.start(), found.end()));
                }
            }
        }
        moves.sort(Comparator.comparingInt(Move::start));
        return moves;
    }

    private static Move.Sense sense(Sentence sentence, Matcher found) {
        if (ELSEWHERE.matcher(sentence.after(found.end())).find()) {
            return Move.Sense.COMPARED;
        }
        String marked = sentence.marked();
        String around = marked.substring(Math.max(0, found.start() - CHARACTERS_BEFORE),
                Math.min(marked.length(), found.end() + CHARACTERS_AFTER));
        boolean wished = WISH.matcher(around).find()
                || (BASE_FORM.matcher(found.group("dir")).find() && isToBeDone(sentence, found.start()));
        return wished ? Move.Sense.WISHED : Move.Sense.HAPPENED;
    }

    /// "will reduce", "Reduce …", or an item below "Objectives are to:".
    private static boolean isToBeDone(Sentence sentence, int position) {
        Block intro = sentence.block().intro();
        boolean listed = intro != null && (WISH.matcher(intro.text()).find() || TO_DO.matcher(intro.text()).find());
        return listed || WISHING_VERB.matcher(sentence.marked().substring(0, position)).find()
                || IMPERATIVE.matcher(sentence.marked()).find();
    }
}
