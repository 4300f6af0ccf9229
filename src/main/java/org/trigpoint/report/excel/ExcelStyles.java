package org.trigpoint.report.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Makes each [Look] once; a workbook holds only so many styles.
final class ExcelStyles {
    /// The schema wants four bytes; the first says how opaque.
    private static final String OPAQUE = "FF";
    private static final String INK = "1D2733";
    private static final String ACCENT = "12436D";
    private static final String GREY = "505A64";
    private static final String RULE = "C9D1D9";

    private final XSSFWorkbook workbook;
    private final Map<Look.Type, XSSFFont> fonts = new EnumMap<>(Look.Type.class);
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    ExcelStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Look.Type type : Look.Type.values()) {
            fonts.put(type, font(type));
        }
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /// The first font of a workbook is the one that columns are measured in.
    private XSSFFont font(Look.Type type) {
        XSSFFont font = type == Look.Type.BODY ? workbook.getFontAt(0) : workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) switch (type) {
            case TITLE -> 20;
            case HEADING -> 14;
            case NOTE -> 11;
            case BODY, BOLD, LINK -> 12;
        });
        font.setBold(type == Look.Type.BOLD || type == Look.Type.TITLE || type == Look.Type.HEADING);
        font.setColor(colour(switch (type) {
            case TITLE, HEADING, LINK -> ACCENT;
            case NOTE -> GREY;
            case BODY, BOLD -> INK;
        }));
        if (type == Look.Type.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.get(look.font()));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(
                look.edges() == Look.Edges.HEADING_ROW ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setWrapText(look.text() == Look.Words.WRAPPED || look.text() == Look.Words.WRAPPED_NEVER_FORMULA);
        style.setQuotePrefixed(
                look.text() == Look.Words.NEVER_FORMULA || look.text() == Look.Words.WRAPPED_NEVER_FORMULA);
        edges(style, look.edges());
        return style;
    }

    private static void edges(XSSFCellStyle style, Look.Edges edges) {
        switch (edges) {
            case NONE -> {
                // none
            }
            case THIN_BELOW -> below(style, BorderStyle.THIN, RULE);
            case HEADING_ROW -> {
                above(style, BorderStyle.MEDIUM);
                below(style, BorderStyle.MEDIUM, ACCENT);
            }
            case TOTAL_ROW -> {
                above(style, BorderStyle.THIN);
                below(style, BorderStyle.THIN, RULE);
            }
        }
    }

    private static void above(XSSFCellStyle style, BorderStyle line) {
        style.setBorderTop(line);
        style.setTopBorderColor(colour(ACCENT));
    }

    private static void below(XSSFCellStyle style, BorderStyle line, String colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour(colour));
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
    }
}
