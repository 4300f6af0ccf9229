package org.trigpoint.intake.workbook;

import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in runs of different looks, joined. Readings for East Asian script, which stand beside the text, are left out.
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// The text of the element at hand, up to its end.
    static String read(Xml xml) throws XMLStreamException, UnreadableException {
        String owner = xml.name();
        StringBuilder text = null;
        String only = "";
        boolean beside = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (!start && xml.is(owner)) {
                break;
            }
            if (xml.is("rPh")) {
                beside = start;
            } else if (start && !beside && xml.is("t")) {
                String run = xml.text();
                if (only.isEmpty()) {
                    only = run;
                } else {
                    text = text == null ? new StringBuilder(only) : text;
                    text.append(run);
                }
            }
        }
        return unescaped(text == null ? only : text.toString());
    }

    /// Workbooks write characters that XML cannot hold as _x000D_.
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
