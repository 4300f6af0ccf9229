package org.trigpoint.intake.workbook;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How a workbook of Excel 2 to 95 writes its texts and shows its numbers.
final class EarlyStyles {
    private static final int FORMAT_OF_2_AND_3 = 0x1e;
    private static final int FORMAT = 0x41e;
    private static final int STYLE_2 = 0x43;
    private static final int STYLE_3 = 0x243;
    private static final int STYLE_4 = 0x443;
    private static final int STYLE_5 = 0xe0;
    private static final int MAC_ROMAN = 32_768;
    private static final int OLD_MAC_ROMAN = 10_000;
    private final CellStyles styles = new CellStyles();
    private final Map<Integer, String> patterns = new HashMap<>();
    private Charset charset = Charset.forName("windows-1252");
    private double epochShift;
    private int style;

    Charset charset() {
        return charset;
    }

    /// Takes what a record says of texts, formats and dates; other records are passed over.
    void take(EarlyRecord record, int version) {
        switch (record.id()) {
            case EarlyRecord.CODE_PAGE -> charset = charset(record.unsigned(0));
            case EarlyRecord.DATE_MODE -> epochShift = record.unsigned(0) == 1 ? ExcelDates.DAYS_1904 : 0;
            case FORMAT_OF_2_AND_3 -> patterns.put(patterns.size(), record.text(1, record.octet(0), charset));
            case FORMAT -> {
                // Before Excel 5 the formats are numbered as they come.
                int number = version < 5 ? patterns.size() : record.unsigned(0);
                patterns.put(number, record.text(3, record.octet(2), charset));
            }
            case STYLE_2 -> style(record.octet(2) & 0x3f);
            case STYLE_3, STYLE_4 -> style(record.octet(1));
            case STYLE_5 -> style(record.unsigned(2));
            default -> {
                // Everything else is about looks.
            }
        }
    }

    private void style(int format) {
        styles.add(style++, format, patterns.get(format));
    }

    Cell cell(double number, int ofStyle) {
        return Double.isFinite(number) ? styles.cell(number, ofStyle, epochShift) : Cell.Blank.BLANK;
    }

    private static Charset charset(int page) {
        if (page == MAC_ROMAN || page == OLD_MAC_ROMAN) {
            return Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : StandardCharsets.ISO_8859_1;
        }
        for (String name : new String[]{"windows-" + page, "IBM" + page}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }
}
