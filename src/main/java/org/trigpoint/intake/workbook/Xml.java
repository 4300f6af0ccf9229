package org.trigpoint.intake.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.io.InputStream;

/// One part of a workbook as a stream of XML. Names are compared without their name space, since writers differ in both
/// prefix and address. Nothing outside the part is ever fetched, and no entity is expanded but the five of XML.
final class Xml implements AutoCloseable {
    private static final int LONGEST_TEXT = 1 << 22;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        this.reader = factory.createXMLStreamReader(in);
    }

    /// Goes to the next start or end of an element.
    ///
    /// @return [XMLStreamConstants#START_ELEMENT], [XMLStreamConstants#END_ELEMENT] or, at the end,
    ///     [XMLStreamConstants#END_DOCUMENT]
    int next() throws XMLStreamException, UnreadableException {
        while (true) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw definitions();
                default -> {
                    // Text between elements means nothing here.
                }
            }
        }
    }

    /// Whether the element at hand has this local name.
    boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    String name() {
        return reader.getLocalName();
    }

    /// An attribute by its local name; `null` when the element has none.
    @Nullable
    String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// Whether an attribute says yes.
    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /// A whole number from 1 up to a limit; 1 when the attribute is missing or none.
    int number(String name, int otherwise, int most) {
        String value = attribute(name);
        if (value == null || !value.matches("\\d{1,9}")) {
            return otherwise;
        }
        return Math.clamp(Integer.parseInt(value), 1, most);
    }

    /// The text up to the end of the element at hand, with the text of elements within it; spaces, tabs and line ends that
    /// stand as elements of their own become a space or a line end.
    String deepText() throws XMLStreamException, UnreadableException {
        text.setLength(0);
        int depth = 0;
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (is("s") || is("tab")) {
                        text.append(' ');
                    } else if (is("line-break")) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(0);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw definitions();
                default -> {
                    // Comments and processing instructions are no text.
                }
            }
        }
    }

    private static UnreadableException definitions() {
        return new UnreadableException("it holds XML definitions, which no workbook does");
    }

    /// The text up to the end of the element at hand, without the text of elements within it.
    String text() throws XMLStreamException, UnreadableException {
        text.setLength(0);
        int depth = 0;
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(depth);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw definitions();
                default -> {
                    // Comments and processing instructions are no text.
                }
            }
        }
    }

    private int advance() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser gave up", e);
        }
    }

    private void append(int depth) throws XMLStreamException, UnreadableException {
        if (depth > 0) {
            return;
        }
        try {
            // The parser reads text lazily, so this is where it may meet what is wrong with it.
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser gave up", e);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UnreadableException("it holds a cell of more than 4 million characters");
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
