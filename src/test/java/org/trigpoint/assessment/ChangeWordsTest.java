package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recorded crime | offences | 26913 | 23034 | Recorded crime fell by 14%, from 26,913 to 23,034 offences.
            Anti-social behaviour | incidents | 33718 | 25474 | Anti-social behaviour fell by 24%, from 33,718 to 25,474 incidents.
            Metal theft | offences | 137 | 231 | Metal theft rose by 69%, from 137 to 231 offences.
            Hate crime | offences | 86 | 110 | Hate crime went from 86 to 110 offences; a difference of this size can arise by chance (p .10).
            Robbery | offences | 4 | 7 | Robbery: seven offences, compared with four the year before; too few to tell a change.
            Arson | fires | 0 | 2 | Arson: two fires; there were none the year before.
            Arson | fires | 0 | 0 | Arson: none in either year.
            Arson | fires | 30 | 30 | Arson did not change: 30 fires in both years.
            Arson | fires | 5 | 40 | Arson rose, from five to 40 fires.
            Arson | fires | 30 | 0 | Arson fell, from 30 to no fires.
            """)
    void theVerbFollowsTheEvidence(String subject, String unit, long before, long after, String sentence) {
        assertThat(ChangeWords.sentence(subject, unit, CountChanges.compare(before, after))).isEqualTo(sentence);
    }

    @Test
    void aDifferenceThatTheMonthsExplainHasNoChanceBesideIt() {
        CountChange swinging = CountChanges.withDispersion(CountChanges.compare(588, 512), 3);
        assertThat(swinging.pValue()).isLessThan(.05);
        assertThat(ChangeWords.sentence("Domestic abuse offences", "offences", swinging))
                .isEqualTo("Domestic abuse offences went from 588 to 512 offences; the months vary too much to call"
                        + " this a clear change.");
    }

    @Test
    void oneIsInTheSingular() {
        assertThat(ChangeWords.sentence("Arson", "fires", CountChanges.compare(0, 1)))
                .isEqualTo("Arson: one fire; there were none the year before.");
        assertThat(Figures.one("enquiries")).isEqualTo("enquiry");
    }

    @ParameterizedTest
    @CsvSource({"0.1, .10", "0.0004, <.001", "0.004, .004", "0.999, >.99", "0.25, .25"})
    void pIsWrittenWithoutALeadingZero(double p, String text) {
        assertThat(Figures.p(p)).isEqualTo(text);
    }
}
