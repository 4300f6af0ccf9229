package org.trigpoint.intake.workbook;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Which cell styles show a number as a date, a time or a percentage.
final class CellStyles {
    private static final int MOST_STYLES = 1 << 16;
    private static final Pattern LOOKS = Pattern
            .compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]|(?i:AM/PM|A/P)");
    private static final Pattern SECTION = Pattern.compile("(?s);.*");
    private static final Pattern DATE = Pattern.compile("(?i)[^a-z#?0]*[dmyhs](?:[dmyhs]|s\\.0+|[^a-z#?0])*");
    private final BitSet dates = new BitSet();
    private final BitSet percentages = new BitSet();

    /// No style shows dates.
    CellStyles() {}

    /// A number as cells of a style show it.
    ///
    /// @param epochShift the days from the epoch of 1900 to the workbook's
    Cell cell(double number, int style, double epochShift) {
        if (style < 0) {
            return new Cell.Numeric(number);
        }
        if (dates.get(style)) {
            // A time without a date is below 1 in either epoch.
            return new Cell.Dated(number < 1 ? number : number + epochShift);
        }
        return percentages.get(style) ? new Cell.Percentage(number) : new Cell.Numeric(number);
    }

    /// Remembers a style.
    ///
    /// @param format the number of its number format
    /// @param pattern the pattern of that format; `null` when it is built in
    void add(int style, int format, @Nullable String pattern) {
        String shown = pattern == null ? BuiltinFormats.getBuiltinFormat(format) : pattern;
        if (style >= MOST_STYLES || shown == null) {
            return;
        }
        if (DateUtil.isADateFormat(format, shown) || isDate(shown)) {
            dates.set(style);
        } else if (shown.indexOf('%') >= 0) {
            percentages.set(style);
        }
    }

    /// Whether a pattern has a day, a month, a year or a time in it, apart from what is only for looks: quoted words, colours,
    /// and the room that `_` leaves and `*` fills.
    private static boolean isDate(String pattern) {
        String bare = LOOKS.matcher(SECTION.matcher(pattern).replaceFirst("")).replaceAll("");
        return DATE.matcher(bare).matches();
    }

    static CellStyles read(Archive archive, @Nullable String part)
            throws IOException, XMLStreamException, UnreadableException {
        CellStyles styles = new CellStyles();
        if (part == null) {
            return styles;
        }
        Map<Integer, String> patterns = new HashMap<>();
        try (InputStream in = archive.open(part); Xml xml = new Xml(in)) {
            boolean cellFormats = false;
            int style = 0;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                if (xml.is("cellXfs")) {
                    cellFormats = start;
                } else if (start && xml.is("numFmt")) {
                    patterns.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
                } else if (start && cellFormats && xml.is("xf")) {
                    int format = number(xml, "numFmtId");
                    styles.add(style++, format, patterns.get(format));
                }
            }
        }
        return styles;
    }

    private static int number(Xml xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
