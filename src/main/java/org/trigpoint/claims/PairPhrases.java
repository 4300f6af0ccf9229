package org.trigpoint.claims;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The word orders in which an earlier and a later figure of one thing are told. Each pattern has the groups `earlier` and
/// `later`, and `mid` for the words between them.
final class PairPhrases {
    static final String A_CHANGE = "(?:<percent> (?:[a-z]+ )?(?:<noun>|<comparative>)|<noun> of <percent>)";
    static final String THAN_EARLIER = "(?:\\s*\\([^()]{1,30}\\))? {than|on|from|compared to|compared with}"
            + "(?: (?!{and|but|when|with|while|that|which})(?:[^\\s«».,;:()–—]+|<when>)){0,10}?[\\s(]+";
    static final Pattern FROM_TO = Phrase
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
    private static final Pattern AGAINST = Phrase
            .of("<level:later>(?<mid>(?: [a-z-]+){0,2}?<time>{0,1}) against <alike:earlier>(?: in <when>)?");
    private static final Pattern FEWER_THAN = Phrase
            .of("<amount:later>(?<mid>[^«».;]{0,70}?" + A_CHANGE + THAN_EARLIER + ")<alike:earlier>");
    /// "318 robberies, 27 more than in the previous year (291)", "… fewer than in 2022/23 when there were 4,722".
    static final Pattern MORE_THAN = Phrase
            .of("<amount:later>(?<mid><6 nouns>,? <amount> (?:[a-z]+ )?{more|fewer|less|higher|lower|up|down} {than|on|from}"
                    + "(?:[^«».;:()]|<when>){0,50}?(?:\\(\\s*(?=<amount>\\s*\\))|{when there were|when it was|when the figure was} ))"
                    + "<alike:earlier>(?:\\s*\\))?");
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
    static final Pattern TWO_PERIODS = Phrase
            .of("<level:earlier>(?<mid><4 nouns>) {in|during|for} (?:[a-z]+ ){0,2}<period:one>(?:,? {and|but}|[,;:]) <2 words>"
                    + "<alike:later><4 nouns> {in|during|for} (?:[a-z]+ ){0,2}<period:two>");
    /// "In 2003/04 there were 26,318 crimes; in 2010/11 there were 16,874".
    static final Pattern PERIODS_FIRST = Phrase
            .of("\\b{in|during|for} <period:one>,? <5 words><level:earlier>(?<mid><4 nouns>)[,;]? (?:{and|but} )?{in|during|for}"
                    + " <period:two>,? <4 words><alike:later>");
    /// "5,874 in 2018/19 (5,602 in 2017/18)".
    private static final Pattern PERIOD_IN_BRACKETS = Phrase
            .of("<level:later>(?<mid><3 nouns>) (?:{in|during|for} )?<period:two>\\s*\\(\\s*<alike:earlier>"
                    + " (?:{in|during|for} )?<period:one>\\s*\\)");
    /// "402 incidents (2009/10: 518)", "3,104 (Q4 2017/18: 2,911)".
    private static final Pattern PERIOD_NAMED = Phrase
            .of("<level:later>(?<mid><3 nouns>)\\s*\\(\\s*<1 words>(?:<when> )?<period>: ?<alike:earlier>\\s*\\)");
    /// "(2019: 1,910; 2022: 1,318)".
    private static final Pattern TWO_NAMED = Phrase
            .of("(?<!«[CPM]\\d{1,3}»[^«»()]{0,20}\\()<period:one>: ?<level:earlier>(?<mid><2 nouns>)[;,] <period:two>: ?<alike:later>");
    /// "288 thefts down to 102".
    private static final Pattern DOWN_TO = Phrase
            .of("<level:earlier>(?<mid><3 nouns><time>{0,1},?) {down|up} to <2 words><alike:later>");
    /// "Deliberate fires: 402 to 331, down 17.7%".
    private static final Pattern TO = Phrase
            .of("(?<!\\b(?:by|of|another|further)\\s)<level:earlier>(?<mid>) to <alike:later>(?=\\s*[,(]\\s*(?:{an?} )?(?:<percent> )?<change>\\b)");
    /// "a baseline of 7,320, to no more than 6,588".
    private static final Pattern BASELINE_TO = Phrase
            .of("{baseline|level} of <level:earlier>(?<mid><time>{0,1},?) to <4 words><alike:later>");
    /// "38% fewer offences in the twelve months after (401) than in the twelve before (588)".
    private static final Pattern BRACKETS_THAN = Phrase
            .of("(?<=\\b(?:fewer|more|less|lower|higher)\\b)[^«».;()]{0,40}(?:<when>[^«».;()]{0,40})?\\(\\s*<amount:later>(?<mid>\\s*\\) than )"
                    + "(?:[^.;:()]{1,60}?)\\(\\s*<alike:earlier>\\s*\\)");
    /// "30.4% of all (292 of 962), up 9.0 percentage points from 21.4%".
    private static final Pattern UP_FROM = Phrase
            .of("<level:later>(?<mid>(?:[^«».;(]|\\([^()]*\\)|<when>){0,90}?{up|down|higher|lower} <1 words><size>) {from|on}"
                    + " <3 words><alike:earlier>");

    /// In the order in which they are tried.
    static final List<Pattern> ALL = List.of(RESPECTIVELY, FROM_TO, IN_BRACKETS, ARROW, TO_FROM, FEWER_THAN, MORE_THAN,
            BRACKETS_THAN, LAST_YEAR_WAS, NOW_THEN, UP_FROM, NOW_FROM, COMPARED, AGAINST, COMPARED_FIRST,
            PERIOD_IN_BRACKETS, PERIOD_NAMED, TWO_NAMED, DOWN_TO, BASELINE_TO, TO, TWO_PERIODS, PERIODS_FIRST);
    /// Those that leave it open which figure is the earlier.
    static final Set<Pattern> LIKELY = Set.of(COMPARED, AGAINST, COMPARED_FIRST);
    /// Those that name both periods, as the groups `one` and `two`.
    static final Set<Pattern> PERIODS = Set.of(RESPECTIVELY, TWO_PERIODS, PERIODS_FIRST, PERIOD_IN_BRACKETS, TWO_NAMED);

    private PairPhrases() {}
}
