package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds pairs of figures.
final class PairFinder {
    /// "a rise of between 11% in Cwmbach and 39% in Trefgoch": two places, not two times.
    private static final Pattern PLACE = Pattern.compile("^ (?:in|at|for) (?:the )?(?!" + Months.PATTERN + ")\\p{Lu}");
    private static final Pattern A_YEARS_FIGURE = Phrase
            .of("<level><4 nouns> {in|during|for} (?:[a-z]+ ){0,2}<period>");
    private static final Pattern THIS_IS_FEWER_THAN = Phrase
            .of("^\\W*{this|that|it|which}(?: {compares|compared} {to|with} (?:[a-z]+ ){0,3}?|[^«».;]{0,40}"
                    + PairPhrases.A_CHANGE + PairPhrases.THAN_EARLIER + ")<amount:earlier>");
    private static final Pattern THIS_HAS_FALLEN_TO = Phrase
            .of("{this|the|that|these} {figures?|numbers?|totals?|counts?}[^«».;]{0,40}?\\b<verb> to <3"
                    + " words><amount:later>");
    /// Words that make "to" mean something else, as in "46 cases referred to 3 hospitals".
    private static final Pattern OTHER_TO = Phrase
            .of("(?<!record|report)ed$|{due|access|relat\\w+|next|close|prior|linked}$");
    /// "(1,810 fewer outcomes to 21,691)" gives a difference, not an earlier figure.
    private static final Pattern DIFFERENCE = Phrase.of("^ {fewer|more|less|additional|extra|lower|higher}");
    /// A word right after a figure that names what is counted, and is not as general as "offences".
    private static final Pattern COUNTED = Phrase
            .of("^ (?!{incidents?|offences?|crimes?|cases?|reports?|reported|recorded|during|over|last|this"
                    + "|and|compared|across|between|following|after|since|when|which|with|within|giving"
                    + "|representing|while|against|from|were})(?<noun>[a-z]{4,})");
    private static final Pattern NO_EARLIER_TIME = Phrase
            .of("{target|average|national\\w*|force|expected|goal|milestone|region\\w*"
                    + "|county|england|similar|peers?|aim|plan}");
    private static final Pattern EXTREME = Phrase.of("{high|low|peak|maximum|minimum|between}");

    private PairFinder() {}

    /// The pairs of a sentence in order, none overlapping another.
    static List<Pair> find(Sentence sentence) {
        List<Pair> pairs = new ArrayList<>();
        if (sentence.figures().isEmpty()) {
            return pairs;
        }
        for (Pattern pattern : PairPhrases.ALL) {
            collect(sentence, pattern, pairs);
        }
        Sentence previous = sentence.previous();
        if (pairs.isEmpty() && previous != null) {
            across(sentence, previous, pairs);
        }
        pairs.sort(Comparator.comparingInt(Pair::start));
        return pairs;
    }

    private static void collect(Sentence sentence, Pattern pattern, List<Pair> pairs) {
        boolean likely = PairPhrases.LIKELY.contains(pattern);
        Matcher found = pattern.matcher(sentence.marked());
        while (found.find()) {
            Pair pair = new Pair(sentence, sentence.figure(found.group("earlier")),
                    sentence.figure(found.group("later")),
                    likely ? Pair.Order.LIKELY : Pair.Order.SAID, found.start(), found.end());
            boolean free = pairs.stream().noneMatch(p -> p.start() < pair.end() && pair.start() < p.end());
            boolean twoThings = (pattern == PairPhrases.FROM_TO || pattern == PairPhrases.TWO_PERIODS)
                    && (countsTwoThings(found.group("mid"), sentence.after(found.end()))
                            || isOfTwoPlaces(found.group("mid"), sentence.after(found.end())));
            boolean otherPlace = (likely || pattern == PairPhrases.MORE_THAN)
                    && NO_EARLIER_TIME.matcher(around(sentence.marked(), found)).find();
            boolean interval = isSigned(pair.before()) || isSigned(pair.after());
            boolean backward = (PairPhrases.PERIODS.contains(pattern) && !runsForward(sentence, found))
                    || ((pattern == PairPhrases.TWO_PERIODS || pattern == PairPhrases.PERIODS_FIRST)
                            && isSeries(sentence));
            if (free && !interval && !twoThings && !otherPlace && !backward && !isMisleading(found.group("mid"))) {
                pairs.add(pair);
            }
        }
    }

    /// The words found and the next few, where "nationally" may stand.
    private static String around(String marked, Matcher found) {
        return marked.substring(found.start(), Math.min(marked.length(), found.end() + 25));
    }

    /// "62 in 2019/20, 55 in 2020/21 and 41 in 2021/22": a size may be that of any two.
    private static boolean isSeries(Sentence sentence) {
        return A_YEARS_FIGURE.matcher(sentence.marked()).results().count() > 2;
    }

    private static boolean runsForward(Sentence sentence, Matcher found) {
        Period one = sentence.figure(found.group("one")).period();
        Period two = sentence.figure(found.group("two")).period();
        return one != null && two != null && one.length() == two.length() && one.first().isBefore(two.first());
    }

    /// "(−23.2% to −10.9%)" gives the interval of a change.
    private static boolean isSigned(Figure figure) {
        return "+-−".indexOf(figure.text().charAt(0)) >= 0;
    }

    private static boolean isMisleading(String between) {
        return OTHER_TO.matcher(between.strip()).find() || DIFFERENCE.matcher(between).find();
    }

    /// "from 12 schools to 3 hospitals".
    private static boolean countsTwoThings(String afterFirst, String afterSecond) {
        Matcher first = COUNTED.matcher(afterFirst);
        Matcher second = COUNTED.matcher(afterSecond);
        return first.find() && second.find()
                && !first.group("noun").substring(0, 3).equalsIgnoreCase(second.group("noun").substring(0, 3));
    }

    /// "from 11% in Cwmbach to 39% in Trefgoch".
    private static boolean isOfTwoPlaces(String afterFirst, String afterSecond) {
        return PLACE.matcher(afterFirst).find() && PLACE.matcher(afterSecond).find();
    }

    /// One figure here, the other alone in the sentence before.
    private static void across(Sentence sentence, Sentence previous, List<Pair> pairs) {
        Matcher fallen = THIS_HAS_FALLEN_TO.matcher(sentence.marked());
        Matcher fewer = THIS_IS_FEWER_THAN.matcher(sentence.marked());
        if (fallen.find()) {
            Figure later = sentence.figure(fallen.group("later"));
            only(previous, later).ifPresent(earlier -> pairs.add(said(sentence, earlier, later, fallen)));
        } else if (fewer.find() && !NO_EARLIER_TIME.matcher(fewer.group()).find()) {
            Figure earlier = sentence.figure(fewer.group("earlier"));
            only(sentence, earlier).flatMap(alone -> only(previous, earlier))
                    .ifPresent(later -> pairs.add(said(sentence, earlier, later, fewer)));
        }
    }

    private static Pair said(Sentence sentence, Figure earlier, Figure later, Matcher found) {
        return new Pair(sentence, earlier, later, Pair.Order.SAID, found.start(), found.end());
    }

    private static Optional<Figure> only(Sentence sentence, Figure like) {
        List<Figure> alike = sentence.figures().stream().filter(f -> f.kind() == like.kind()).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// Whether the pair runs from or to the best or worst of a series, or is rounded off: no figures for whole periods.
    static boolean isExtreme(Pair pair) {
        String words = pair.sentence().marked().substring(pair.start(), pair.end());
        return EXTREME.matcher(words).find() || pair.before().hedge() != Hedge.NONE
                || pair.after().hedge() != Hedge.NONE;
    }
}
