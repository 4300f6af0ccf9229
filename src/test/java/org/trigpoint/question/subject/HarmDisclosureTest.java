package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.store.Rows;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Weights tell counts: 3 homicides and 4 kidnappings must not come out of a total of harm, a rank or a place in the table.
class HarmDisclosureTest extends OnGiven {
    private static final String TABLE = "cambridge-harm";

    @BeforeEach
    void open() {
        given.records(100, "crime:Theft", "2011-06-01")
                .records(10, "crime:Robbery", "2011-06-01")
                .records(2, "crime:Homicide", "2011-06-01")
                .records(3, "crime:Kidnap", "2011-06-01")
                .records(80, "crime:Theft", "2012-06-01")
                .records(20, "crime:Robbery", "2012-06-01")
                .records(3, "crime:Homicide", "2012-06-01")
                .records(4, "crime:Kidnap", "2012-06-01");
        Rows.write(given.workspace().store(), "weights.csv", List.of(weight("Theft", 2), weight("Robbery", 365),
                weight("Homicide", 5475), weight("Kidnap", 1460)));
    }

    private static CategoryWeight weight(String offence, double days) {
        return new CategoryWeight(CategoryWeight.CAMBRIDGE_HARM, offence, null, null, days);
    }

    @Test
    void theHarmOfAllIsNoNarrowerThanTheCountsWithheld() {
        SubjectView view = given.view("harm", "FY2012/13");
        // 80 × 2 + 20 × 365 = 7,460 are seen. Of the 7 others 1 to 4 are homicides: at least 3 homicides with 4
        // kidnappings (fewer than 5 of either), at most 4 with 3
        assertThat(cell(view, TABLE, "All", "Offences 2012/13")).isEqualTo("107");
        assertThat(cell(view, TABLE, "Homicide", "Offences 2012/13")).isIn("fewer than 5", "[c]");
        String[] range = cell(view, TABLE, "All", "Harm 2012/13").replace(",", "").split(" to ");
        double low = Double.parseDouble(range[0]);
        double high = Double.parseDouble(range[1]);
        assertThat(low).isLessThanOrEqualTo(7460 + 3 * 5475 + 4 * 1460);
        assertThat(high).isGreaterThanOrEqualTo(7460 + 4 * 5475 + 3 * 1460);
        assertThat(cell(view, TABLE, "All", "Change in harm")).isEqualTo("[c]");
        assertThat(view.sentences().getFirst()).contains("the harm of recorded crime was ").contains(" to ");
    }

    /// Whoever tries all numbers of homicides and kidnappings finds several that fit all that is shown.
    @Test
    void severalNumbersFitWhatIsShown() {
        SubjectView view = given.view("harm", "FY2012/13");
        String[] range = cell(view, TABLE, "All", "Harm 2012/13").replace(",", "").split(" to ");
        List<Integer> homicides = IntStream.rangeClosed(1, 6)
                .filter(n -> 7460 + n * 5475 + (7 - n) * 1460 >= Double.parseDouble(range[0])
                        && 7460 + n * 5475 + (7 - n) * 1460 <= Double.parseDouble(range[1]))
                .boxed()
                .toList();
        assertThat(homicides).hasSizeGreaterThan(1).contains(3);
    }

    @Test
    void ranksAndPlacesTellNothingOfWhatIsWithheld() {
        SubjectView view = given.view("harm", "FY2012/13");
        // by harm homicide (16,425) would stand before robbery (7,300)
        assertThat(view.tables().getFirst().lines()).extracting((LineView line) -> line.labels().getFirst())
                .containsExactly("Robbery", "Theft", "Homicide", "Kidnap", "All");
        assertThat(cell(view, TABLE, "Robbery", "Rank by harm")).isEqualTo("1");
        assertThat(cell(view, TABLE, "Theft", "Rank by offences")).isEqualTo("1");
        assertThat(cell(view, TABLE, "Homicide", "Rank by harm")).isEqualTo("[c]");
        assertThat(cell(view, TABLE, "Homicide", "Harm 2012/13")).isNotEqualTo("16,425");
    }
}
