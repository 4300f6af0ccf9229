package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds pairs of figures.
final class PairFinder {
    private static final String A_CHANGE = "(?:<percent> (?:[a-z]+ )?(?:<noun>|<comparative>)|<noun> of <percent>)";
    private static final String THAN_EARLIER = "(?:\\s*\\([^()]{1,30}\\))? {than|on|from|compared to|compared with}"
            + "(?: (?!{and|but|when|with|while|that|which})(?:[^\\s«».,;:()–—]+|<when>)){0,10}?[\\s(]+";

    private static final Pattern FROM_TO = Phrase
            .of("\\bfrom <5 words><level:earlier>(?<mid><6 nouns><time>{0,2}<2 nouns>,?) to <5 words><alike:later>");
    private static final Pattern TO_FROM = Phrase
            .of("\\bto <3 words><level:later>(?<mid><4 nouns><time>{0,2},?) from <5 words><alike:earlier>");
    private static final Pattern IN_BRACKETS = Phrase
            .of("\\(\\s*(?:from )?<level:earlier>(?<mid><3 nouns><time>{0,2},?)\\s*(?:\\bto|→|->|=>|➔)\\s*<2"
                    + " words><alike:later>");
    private static final Pattern ARROW = Phrase.of("<level:earlier>(?<mid>\\s*)(?:→|->|=>|➔)\\s*<alike:later>");
    private static final Pattern COMPARED = Phrase
            .of("<level:later>(?<mid><text 60>(?:<time>[^«».;:()]{0,30}?)?){compared to|compared with|in"
                    + " comparison to|in comparison with|as against} <6 words><alike:earlier>");
    /// "590 thefts, up from 610".
    private static final Pattern NOW_FROM = Phrase
            .of("<level:later>(?<mid><text 60>(?:<time>[^«».;:()]{0,30}?)?){up from|down from} <6 words><alike:earlier>");
    /// "a rise of between 11% in Cwmbach and 39% in Trefgoch": two places, not two times.
    private static final Pattern PLACE = Pattern.compile("^ (?:in|at|for) (?:the )?(?!" + Months.PATTERN + ")\\p{Lu}");
    private static final Pattern AGAINST = Phrase
            .of("<level:later>(?<mid>(?: [a-z-]+){0,2}?<time>{0,1}) against <alike:earlier>(?: in <when>)?");
    private static final Pattern FEWER_THAN = Phrase
            .of("<amount:later>(?<mid>[^«».;]{0,70}?" + A_CHANGE + THAN_EARLIER + ")<alike:earlier>");

    /// "318 robberies, 27 more than in the previous year (291)".
    private static final Pattern MORE_THAN = Phrase
            .of("<amount:later>(?<mid><6 nouns>,? <amount> (?:[a-z]+ )?{more|fewer|less|higher|lower|up|down} {than|on|from}"
                    + "(?:[^«».;:()]|<when>){0,50}?\\(\\s*)<alike:earlier>\\s*\\)");
    /// "dropped to 8,930 calls this year; last year the figure was 9,866".
    private static final Pattern LAST_YEAR_WAS = Phrase
            .of("\\b<verb> to <2 words><level:later>(?<mid><5 nouns><time>{0,1}\\s*[,;(–-]+ ?(?:{and|when|in|the|a}"
                    + " )?{last year|year before|previous year|previously|year earlier}(?: [a-z]+){0,5} )<alike:earlier>");
    /// "318 robberies (291 in the previous year)".
    private static final Pattern NOW_THEN = Phrase
            .of("<amount:later>(?<mid><3 nouns>\\s*\\(\\s*(?:{from|was|last year|previously|year before}:? )?)<alike:earlier>"
                    + "(?:<2 nouns> (?:{in|during|for} )?(?:the )?{previous year|year before|last year|year earlier|previous period"
                    + "|previous twelve months|previous «X\\d+» months})\\s*\\)");
    /// "Compared with the 3,204 incidents of the previous year, the 2,940 of this year are an 8% reduction".
    private static final Pattern COMPARED_FIRST = Phrase
            .of("{compared to|compared with|in comparison with|against} <2 words><level:earlier>(?<mid><6"
                    + " nouns><time>{0,1}), <3 words><alike:later>");
    /// "in 2012/13 and 2013/14 were 1,240 and 1,091 respectively".
    private static final Pattern RESPECTIVELY = Phrase
            .of("\\b{in|for|during} <period:one> and (?:in )?<period:two>,?(?<mid> (?:[a-z]+ ){0,4})<level:earlier> and"
                    + " <alike:later>,? respectively");

    /// "511 offences in 2009/10 and 342 in 2010/11".
    private static final Pattern TWO_PERIODS = Phrase
            .of("<level:earlier>(?<mid><4 nouns>) {in|during|for} (?:[a-z]+ ){0,2}<period:one>(?:,? {and|but}|[,;:]) <2 words>"
                    + "<alike:later><4 nouns> {in|during|for} (?:[a-z]+ ){0,2}<period:two>");
    /// "In 2003/04 there were 26,318 crimes; in 2010/11 there were 16,874".
    private static final Pattern PERIODS_FIRST = Phrase
            .of("\\b{in|during|for} <period:one>,? <5 words><level:earlier>(?<mid><4 nouns>)[,;]? (?:{and|but} )?{in|during|for}"
                    + " <period:two>,? <4 words><alike:later>");
    /// "5,874 in 2018/19 (5,602 in 2017/18)".
    private static final Pattern PERIOD_IN_BRACKETS = Phrase
            .of("<level:later>(?<mid><3 nouns>) (?:{in|during|for} )?<period:two>\\s*\\(\\s*<alike:earlier>"
                    + " (?:{in|during|for} )?<period:one>\\s*\\)");
    /// "402 incidents (2009/10: 518)".
    private static final Pattern PERIOD_NAMED = Phrase
            .of("<level:later>(?<mid><3 nouns>)\\s*\\(\\s*<period>: ?<alike:earlier>\\s*\\)");
    private static final Set<Pattern> PERIODS = Set.of(RESPECTIVELY, TWO_PERIODS, PERIODS_FIRST, PERIOD_IN_BRACKETS);
    private static final Pattern A_YEARS_FIGURE = Phrase
            .of("<level><4 nouns> {in|during|for} (?:[a-z]+ ){0,2}<period>");
    /// "38% fewer offences in the twelve months after (401) than in the twelve before (588)".
    private static final Pattern BRACKETS_THAN = Phrase
            .of("(?<=\\b(?:fewer|more|less|lower|higher)\\b)[^«».;()]{0,40}(?:<when>[^«».;()]{0,40})?\\(\\s*<amount:later>(?<mid>\\s*\\) than )"
                    + "(?:[^.;:()]{1,60}?)\\(\\s*<alike:earlier>\\s*\\)");
    /// "30.4% of all (292 of 962), up 9.0 percentage points from 21.4%".
    private static final Pattern UP_FROM = Phrase
            .of("<level:later>(?<mid>(?:[^«».;(]|\\([^()]*\\)|<when>){0,90}?{up|down|higher|lower} <1 words><size>) from"
                    + " <3 words><alike:earlier>");

    private static final Pattern THIS_IS_FEWER_THAN = Phrase
            .of("^\\W*{this|that|it|which}[^«».;]{0,40}" + A_CHANGE + THAN_EARLIER + "<amount:earlier>");
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

    private static final Set<Pattern> LIKELY = Set.of(COMPARED, AGAINST, COMPARED_FIRST);

    private PairFinder() {}

    /// The pairs of a sentence in order, none overlapping another.
    static List<Pair> find(Sentence sentence) {
        List<Pair> pairs = new ArrayList<>();
        if (sentence.figures().isEmpty()) {
            return pairs;
        }
        for (Pattern pattern : List.of(RESPECTIVELY, FROM_TO, IN_BRACKETS, ARROW, TO_FROM,
                FEWER_THAN, MORE_THAN, BRACKETS_THAN, LAST_YEAR_WAS, NOW_THEN, UP_FROM, NOW_FROM, COMPARED, AGAINST,
                COMPARED_FIRST,
                PERIOD_IN_BRACKETS, PERIOD_NAMED, TWO_PERIODS, PERIODS_FIRST)) {
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
        boolean likely = LIKELY.contains(pattern);
        Matcher found = pattern.matcher(sentence.marked());
        while (found.find()) {
            Pair pair = new Pair(sentence, sentence.figure(found.group("earlier")),
                    sentence.figure(found.group("later")),
                    likely ? Pair.Order.LIKELY : Pair.Order.SAID, found.start(), found.end());
            boolean free = pairs.stream().noneMatch(p -> p.start() < pair.end() && pair.start() < p.end());
            boolean twoThings = (pattern == FROM_TO || pattern == TWO_PERIODS)
                    && (countsTwoThings(found.group("mid"), sentence.after(found.end()))
                            || isOfTwoPlaces(found.group("mid"), sentence.after(found.end())));
            boolean otherPlace = (likely || pattern == MORE_THAN)
                    && NO_EARLIER_TIME.matcher(around(sentence.marked(), found)).find();
            boolean interval = isSigned(pair.before()) || isSigned(pair.after());
            boolean backward = (PERIODS.contains(pattern) && !runsForward(sentence, found))
                    || ((pattern == TWO_PERIODS || pattern == PERIODS_FIRST) && isSeries(sentence));
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
            only(previous, earlier).ifPresent(later -> pairs.add(said(sentence, earlier, later, fewer)));
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
