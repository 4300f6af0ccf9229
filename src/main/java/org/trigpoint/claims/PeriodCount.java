package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first count of a sentence, when the sentence names one period and says what is counted.
///
/// @param count the figure
/// @param noun what it counts, such as "incidents"
/// @param period when
record PeriodCount(Figure count, String noun, Period period) {

    private static final String NOUNS = "incidents|offences|crimes|cases|calls|reports|referrals|fires"
            + "|victims|casualties|arrests|burglaries|thefts|assaults|collisions|admissions|clients|people";
    private static final Pattern COUNTED = Phrase
            .of("<count:count>(?: [a-z-]+){0,2}? (?<noun>{" + NOUNS + "})|(?<before>{" + NOUNS
                    + "}) {total|totalled|numbered|were|stood at|reached}(?: [a-z]+){0,2}? <count:after>");

    static @Nullable PeriodCount of(Sentence sentence) {
        Matcher found = COUNTED.matcher(sentence.marked());
        if (!found.find()) {
            return null;
        }
        boolean first = found.group("count") != null;
        Figure count = sentence.figure(first ? found.group("count") : found.group("after"));
        String noun = first ? found.group("noun") : found.group("before");
        Move statement = new Move(sentence, count, null, "", Move.Sense.HAPPENED, found.start(), found.end());
        Times times = Times.of(new Change(null, statement));
        List<Figure> periods = sentence.figures().stream().filter(f -> f.period() != null).toList();
        boolean one = !periods.isEmpty() && periods.size() <= 2;
        Period period = times.after();
        return period == null || !one ? null : new PeriodCount(count, noun.toLowerCase(java.util.Locale.ROOT), period);
    }
}
