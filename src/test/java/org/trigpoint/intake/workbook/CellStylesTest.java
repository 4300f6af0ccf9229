package org.trigpoint.intake.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.intake.sheet.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class CellStylesTest {
    private static final int FORMAT = 200;

    @ParameterizedTest
    @ValueSource(strings = {"dd/mm/yyyy", "dd/mmm/yy_)", "d-mmm;@", "[$-809]dd mmmm yyyy;@", "mmddyyAM/PMdd", "mmm-yy",
        "[h]:mm:ss",
        "mm:ss.0", "\"w/c \"dd/mm/yyyy", "yyyy\\-mm\\-dd\\Thh:mm", "[Red]dd/mm/yy", "* dd.mm.yy"})
    void patternsOfDatesShowDates(String pattern) {
        assertThat(shown(pattern)).isEqualTo(new Cell.Dated(41_012));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0", "#,##0.00", "0.00E+00", "#,##0_);[Red](#,##0)", "0 \"days\"", "0\\d",
        "[$\u00a3-809]#,##0.00",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", "@", "# ?/?", "[>=1000]#,##0,\"k\";0", "0.0\"m\"",
        "\"yes\";\"no\""})
    void patternsOfNumbersShowNumbers(String pattern) {
        assertThat(shown(pattern)).isEqualTo(new Cell.Numeric(41_012));
    }

    private static Cell shown(String pattern) {
        CellStyles styles = new CellStyles();
        styles.add(0, FORMAT, pattern);
        return styles.cell(41_012, 0, 0);
    }
}
