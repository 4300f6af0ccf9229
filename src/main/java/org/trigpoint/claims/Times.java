package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a statement holds, as far as its sentence, the sentence before or the introduction of its list says.
///
/// @param before the earlier period; `null` when none is named
/// @param after the later period, or the only one; `null` when none is named
/// @param timeless whether nothing at all speaks of time
record Times(@Nullable Period before, @Nullable Period after, boolean timeless) {

    private static final Pattern MENTION = Phrase
            .of("(?:\\b(?<month>" + Months.PATTERN + ")(?: and| to|\\s*[-–]) )?<period:first>"
                    + "(?:(?: and| to| until|\\s*[-–]) <period:last>)?");
    private static final Pattern EARLIER = Phrase
            .of("{compared to|compared with|than|than in|against|previous|up from|down from|from|baseline}"
                    + "(?: {the|in|year|of})*\\s*$");
    private static final Pattern SINCE = Phrase.of("\\bsince (?:[a-z]+ )*$");
    private static final Pattern SAME = Phrase.of("\\bsame {period|time|year}");
    private static final Pattern TIME_WORDS = Phrase
            .of("{since|last|past|previous|years?|months?|quarters?|period|weeks?|annual\\w*|between"
                    + "|during|to date|so far|following|after|before|recent\\w*|until|today}");
    private static final int LOOK_BACK = 30;

    /// A period with where it stands and whether it is an earlier one.
    private record Mention(Period period, int position, boolean earlier) {}

    static Times of(Change change) {
        Sentence sentence = change.sentence();
        List<Mention> all = mentions(sentence, change.pair());
        Times named = ofItsFigures(change, all);
        if (named != null) {
            return named;
        }
        int clauseStart = Clauses.start(sentence.marked(), change.start());
        int clauseEnd = Clauses.end(sentence.marked(), change.end());
        List<Mention> own = all.stream().filter(m -> m.position() >= clauseStart && m.position() <= clauseEnd).toList();
        if (own.stream().allMatch(Mention::earlier)) {
            List<Mention> leading = all.stream().filter(m -> m.position() < clauseStart).toList();
            own = leading.isEmpty() ? own : join(own, leading);
        }
        if (own.isEmpty()) {
            own = around(sentence);
        } else if (own.size() == 1 && SAME.matcher(sentence.marked()).find()) {
            own = List.of(sameMonths(own.getFirst(), sentence));
        }
        boolean timeless = own.isEmpty()
                && !TIME_WORDS.matcher(sentence.marked().substring(clauseStart, clauseEnd)).find();
        return new Times(first(own, true), first(own, false), timeless);
    }

    /// "(2019: 1,910; 2022: 1,318)": a period before each of its figures; `null` when they are not told so.
    private static @Nullable Times ofItsFigures(Change change, List<Mention> all) {
        Pair pair = change.pair();
        if (pair == null || !pair.sentence().figures().contains(pair.before())) {
            return null;
        }
        int earlier = pair.sentence().position(pair.before());
        int later = pair.sentence().position(pair.after());
        List<Mention> inside = all.stream().filter(m -> m.position() >= pair.start() && m.position() < later).toList();
        boolean each = inside.size() == 2 && earlier < later && inside.getFirst().position() < earlier
                && inside.getLast().position() > earlier;
        return each ? new Times(inside.getFirst().period(), inside.getLast().period(), false) : null;
    }

    private static List<Mention> join(List<Mention> one, List<Mention> other) {
        List<Mention> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    /// "For the same period up to January 2012", after a sentence about April 2010 to January 2011.
    private static Mention sameMonths(Mention mention, Sentence sentence) {
        Sentence previous = sentence.previous();
        Period end = mention.period();
        if (previous == null || end.length() != 1) {
            return mention;
        }
        for (Mention earlier : mentions(previous, null)) {
            Period period = earlier.period();
            if (period.length() > 1 && period.last().getMonth() == end.last().getMonth()) {
                Period same = Period.of(end.last().minusMonths(period.length() - 1L), end.last());
                return new Mention(same, mention.position(), mention.earlier());
            }
        }
        return mention;
    }

    /// From the sentence before, for "the same period", or from the introduction of the list.
    private static List<Mention> around(Sentence sentence) {
        Sentence previous = sentence.previous();
        if (previous != null && SAME.matcher(sentence.marked()).find()) {
            return mentions(previous, null);
        }
        List<Mention> mentions = new ArrayList<>();
        Block intro = sentence.block().intro();
        if (intro != null) {
            Sentences.of(intro).forEach(s -> mentions.addAll(mentions(s, null)));
        }
        return mentions;
    }

    private static @Nullable Period first(List<Mention> mentions, boolean earlier) {
        return mentions.stream().filter(m -> m.earlier() == earlier).map(Mention::period).findFirst().orElse(null);
    }

    private static List<Mention> mentions(Sentence sentence, @Nullable Pair pair) {
        List<Mention> mentions = new ArrayList<>();
        String marked = sentence.marked();
        Matcher found = MENTION.matcher(marked);
        while (found.find()) {
            String before = marked.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
            if (SINCE.matcher(before).find()) {
                continue;
            }
            Period first = period(sentence, found.group("first"));
            boolean earlier = EARLIER.matcher(before).find() || insidePair(marked, found.start(), pair);
            Period whole = joined(sentence, found, first);
            if (whole != null) {
                mentions.add(new Mention(whole, found.start(), false));
            } else {
                String last = found.group("last");
                mentions.add(new Mention(first, found.start(), earlier || last != null));
                if (last != null) {
                    mentions.add(new Mention(period(sentence, last), found.end(), false));
                }
            }
        }
        return mentions;
    }

    /// "April 2011 to March 2012" and "April to January 2012"; `null` when the match names whole years or one month.
    private static @Nullable Period joined(Sentence sentence, Matcher found, Period first) {
        String last = found.group("last");
        String month = found.group("month");
        if (last != null && first.length() == 1 && period(sentence, last).length() == 1) {
            return ordered(first.first(), period(sentence, last).last());
        }
        if (month != null && first.length() == 1) {
            int number = Months.number(month);
            int year = first.last().getYear() - (number < first.last().getMonthValue() ? 0 : 1);
            return ordered(YearMonth.of(year, number), first.last());
        }
        return null;
    }

    private static @Nullable Period ordered(YearMonth first, YearMonth last) {
        return last.isBefore(first) ? null : Period.of(first, last);
    }

    /// Between the earlier and the later figure, as in "from 62,923 in 2003/04 to 49,340".
    private static boolean insidePair(String marked, int position, @Nullable Pair pair) {
        if (pair == null || position < pair.start() || position > pair.end()) {
            return false;
        }
        boolean laterFirst = pair.after().start() < pair.before().start();
        return !laterFirst && marked.substring(position, pair.end()).contains("«" + pair.after().kind().mark);
    }

    private static Period period(Sentence sentence, String number) {
        Period period = sentence.figure(number).period();
        if (period == null) {
            throw new IllegalStateException("a period without months");
        }
        return period;
    }

    /// Whether a period is written as a bare year, which may mean the calendar or the financial year.
    static boolean isBareYear(Period period) {
        return period.length() == 12 && period.first().getMonthValue() == 1;
    }
}
