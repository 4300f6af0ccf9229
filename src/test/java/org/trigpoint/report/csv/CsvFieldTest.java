package org.trigpoint.report.csv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-", "-a1", "−3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "--1",
        "-1-1"})
    void whatLooksLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvField.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-3.5", "-1e-7", "-2.5E+3", "plain", "a=b", "", "12%", "[x]"})
    void otherTextAndNegativeNumbersStayAsTheyAre(String text) {
        assertThat(CsvField.safe(text)).isEqualTo(text);
    }

    @Test
    void aFormulaOverSeveralLinesIsCaughtToo() {
        assertThat(CsvField.safe("=1\n+1")).startsWith("'");
    }
}
