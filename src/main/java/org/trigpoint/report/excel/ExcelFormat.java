package org.trigpoint.report.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.NumberForm.Sign;
import org.trigpoint.report.document.NumberForm.Unit;

import java.math.BigDecimal;

/// Number formats with which a spreadsheet shows a number exactly as the other documents write it: the true minus sign,
/// a plus where differences have one, no sign where a number rounds to zero.
final class ExcelFormat {
    /// Day, month in English whatever the language of the program, year.
    static final String DATE = "[$-809]d mmmm yyyy";
    static final String GENERAL = "General";

    private ExcelFormat() {}

    /// The format of one number.
    static String of(Cell.Amount amount) {
        return of(amount, "");
    }

    /// The format of one number with its mark.
    static String of(Cell.Marked marked) {
        return of(marked.amount(), quoted("\u00A0" + marked.mark().code()));
    }

    /// The number that is stored: percentages as fractions, as spreadsheets want them.
    static double stored(Cell.Amount amount) {
        return amount.form().unit() == Unit.PERCENT
                ? BigDecimal.valueOf(amount.value()).movePointLeft(2).doubleValue()
                : amount.value();
    }

    /// The date as a spreadsheet counts days.
    static double stored(Cell.Day day) {
        return DateUtil.getExcelDate(day.date());
    }

    private static String of(Cell.Amount amount, String mark) {
        NumberForm form = amount.form();
        String shown = amount.text();
        if (form.unit() == Unit.PROBABILITY) {
            return shown.startsWith(".")
                    ? "." + "0".repeat(form.digitsOf(amount.value())) + mark
                    : everySign(quoted(shown) + mark);
        }
        String digits = "#,##0" + (form.digits() > 0 ? "." + "0".repeat(form.digits()) : "");
        String suffix = form.unit() == Unit.PERCENT ? "%" : quoted(form.unit().suffix());
        String plain = quoted(form.unit().prefix()) + digits + suffix + mark;
        String plus = form.sign() == Sign.BOTH ? quoted("+") : "";
        boolean zero = !shown.startsWith("−") && !shown.startsWith("+")
                && form.show(Math.abs(amount.value())).equals(form.show(0));
        return zero ? everySign(plain) : String.join(";", plus + plain, quoted("−") + plain, plain);
    }

    /// The same for positive numbers, negative numbers and zero.
    private static String everySign(String format) {
        return String.join(";", format, format, format);
    }

    private static String quoted(String literal) {
        return literal.isEmpty() ? "" : '"' + literal + '"';
    }
}
