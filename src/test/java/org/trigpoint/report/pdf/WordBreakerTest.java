package org.trigpoint.report.pdf;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WordBreakerTest {
    @Test
    void linesBreakAfterBlanksAndWithinCompounds() {
        assertThat(pieces("Per 1,000 in 2011/12, night-time (a - b)")).containsExactly("Per ", "1,000 ", "in ",
                "2011/12, ", "night-", "time ", "(a ", "- ", "b)");
    }

    @Test
    void aBlankThatIsNotToBeBrokenIsNot() {
        assertThat(pieces("▼\u00A0no change")).containsExactly("▼\u00A0no ", "change");
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        WordBreaker breaker = new WordBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
