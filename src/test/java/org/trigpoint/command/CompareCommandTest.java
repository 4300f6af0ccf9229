package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private Map<String, String> row(String... arguments) {
        out.getBuffer().setLength(0);
        assertThat(run(arguments)).as(err.toString()).isZero();
        String[] lines = out.toString().split("\\R");
        String[] names = lines[0].split(",");
        String[] values = lines[1].split(",", -1);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return row;
    }

    private static void assertClose(String actual, double expected, double tolerance) {
        assertThat(Double.parseDouble(actual)).isCloseTo(expected, within(tolerance));
    }

    /// 47 of 100 against 65 of 100 by `proportions.py`: 18 points (4.1659 to 31.0667), p .0107.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"47/100 | 65/100", "47% | 65%", "47 of 100 | 65 of 100"})
    void percentagesAreComparedInPoints(String before, String after) {
        Map<String, String> row = row("compare", before, after, "--answers", "100,100", "--format", "csv");
        assertClose(row.get("points"), 18, 1e-9);
        assertThat(row.get("verdict")).isEqualTo("rose");
        assertClose(row.get("after_low"), 55.2544, .0001);
        assertClose(row.get("after_high"), 73.6358, .0001);
        assertThat(row).doesNotContainKey("percent");
    }

    @Test
    void aSurveysMarginSaysHowManyAnswered() {
        Map<String, String> row = row("compare", "4.2%±4.0", "9.5% +/- 3.1", "--format", "csv");
        assertThat(row).containsEntry("before_answers", "97").containsEntry("verdict", "no clear change");
        assertClose(row.get("before_low"), 1.6, .06);
        assertClose(row.get("before_high"), 10.2, .06);
        assertClose(row.get("points"), 5.3, 1e-9);
    }

    @Test
    void weightingWidensTheInterval() {
        Map<String, String> plain = row("compare", "47/200", "65/200", "--format", "csv");
        Map<String, String> weighted = row("compare", "94/400", "130/400", "--design-effect", "2,2", "--format", "csv");
        assertThat(weighted.get("points_low")).isEqualTo(plain.get("points_low"));
        assertThat(weighted.get("before_low")).isEqualTo(plain.get("before_low"));
        assertThat(weighted).containsEntry("before_answers", "200");
    }

    @Test
    void withoutANumberOfAnswersThereIsNoVerdict() {
        assertThat(row("compare", "47%", "65%", "--format", "csv")).containsEntry("p", "")
                .containsEntry("verdict", "not known of how many");
        assertThat(err.toString()).contains("--answers");
    }

    @Test
    void onASmallBaseTheTextShowsTheCountsAndNoPercentage() {
        assertThat(run("compare", "19", "40")).isZero();
        assertThat(out.toString()).doesNotContain("110.5");
        assertThat(err.toString()).contains("below 20");
        assertThat(row("compare", "19", "40", "--format", "csv").get("percent")).startsWith("110.5");
        run("compare", "0", "5");
        assertThat(err.toString()).contains("Up from none");
    }

    @ParameterizedTest
    @CsvSource({"x, 40, 2, neither a count", "47, 65%, 2, count and a percentage", "4/97, 130%, 1, at most 100%",
        "5/4, 1/4, 1, part of a whole", "0%±4, 5%±4, 1, between 0 and 100"})
    void whatCannotBeComparedIsSaidPlainly(String before, String after, int exit, String words) {
        assertThat(run("compare", before, after)).isEqualTo(exit);
        assertThat(err.toString()).contains(words).doesNotContain("Exception").doesNotContain("is not a long");
    }
}
