package org.trigpoint.report.excel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Shorthand;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelFormatPropertiesTest {
    private static final int CUSTOM = 164;

    @Property
    void aSpreadsheetShowsWhatTheDocumentsShow(@ForAll("amounts") Cell.Amount amount) {
        assertThat(shown(ExcelFormat.stored(amount), ExcelFormat.of(amount))).isEqualTo(amount.text());
    }

    @Property
    void marksAreShownToo(@ForAll("amounts") Cell.Amount amount) {
        Cell.Marked marked = new Cell.Marked(amount, Shorthand.PROVISIONAL);

        assertThat(shown(ExcelFormat.stored(amount), ExcelFormat.of(marked))).isEqualTo(marked.text());
    }

    @Provide
    Arbitrary<Cell.Amount> amounts() {
        Arbitrary<NumberForm> forms = Arbitraries.of(NumberForm.COUNT, NumberForm.CHANGE, NumberForm.PERCENT,
                NumberForm.PERCENT_CHANGE,
                NumberForm.WHOLE_PERCENT, NumberForm.POINTS, NumberForm.POUNDS, NumberForm.decimal(1),
                NumberForm.decimal(3));
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.integers().between(-50_000_000, 50_000_000).map(Integer::doubleValue),
                Arbitraries.doubles().between(-2, 2).ofScale(4),
                Arbitraries.doubles().between(-99_999, 99_999).ofScale(4));
        Arbitrary<Double> chances = Arbitraries.doubles().between(0, 1).ofScale(5);
        return Arbitraries.oneOf(forms.flatMap(form -> values.map(value -> new Cell.Amount(value, form))),
                chances.map(Cell::probability));
    }

    private static String shown(double stored, String format) {
        return new DataFormatter(Locale.UK).formatRawCellContents(stored, CUSTOM, format);
    }
}
