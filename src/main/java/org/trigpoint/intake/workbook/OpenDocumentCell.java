package org.trigpoint.intake.workbook;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/// Reads one cell of an OpenDocument spreadsheet: its stated value where it has a type, else its paragraphs.
final class OpenDocumentCell {
    private static final double SECONDS_A_DAY = 86_400;

    private OpenDocumentCell() {}

    /// The cell of the element at hand, up to its end.
    static Cell read(Xml xml) throws XMLStreamException, UnreadableException {
        String type = xml.attribute("value-type", "");
        String value = switch (type) {
            case "date" -> xml.attribute("date-value", "");
            case "time" -> xml.attribute("time-value", "");
            case "boolean" -> xml.attribute("boolean-value", "");
            default -> xml.attribute("value", "");
        };
        String stated = xml.attribute("string-value", "");
        String text = paragraphs(xml);
        Cell typed = typed(type, value);
        return typed == Cell.Blank.BLANK ? Cell.of(stated.isEmpty() ? text : stated) : typed;
    }

    private static Cell typed(String type, String value) {
        if (value.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        try {
            return switch (type) {
                case "float", "currency" -> new Cell.Numeric(finite(value));
                case "percentage" -> new Cell.Percentage(finite(value));
                case "boolean" -> new Cell.Truth(value.toLowerCase(Locale.ROOT).equals("true"));
                case "date" -> ExcelDates.isoCell(value);
                case "time" -> new Cell.Dated(Duration.parse(value).toSeconds() / SECONDS_A_DAY);
                default -> Cell.Blank.BLANK;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Cell.Blank.BLANK;
        }
    }

    private static double finite(String value) {
        double number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("not finite");
        }
        return number;
    }

    /// The paragraphs, a line each. Comments pinned to the cell and drawings in it are left out.
    private static String paragraphs(Xml xml) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableException("it is cut short");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth-- == 0) {
                    return text.toString();
                }
            } else if (depth == 0 && xml.is("p")) {
                text.append(text.isEmpty() ? "" : "\n").append(xml.deepText());
            } else {
                depth++;
            }
        }
    }
}
