package org.trigpoint.report.output;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML: elements opened and closed in order, everything escaped.
///
/// ```java
/// new Markup().open("p", "class", "lead").text("Crime fell.").close();
/// ```
public final class Markup {
    private final StringBuilder xml = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    public Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /// An element without content.
    public Markup leaf(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /// An element with nothing but text.
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /// Text within the element begun last.
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /// Ends the element begun last.
    public Markup close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /// The XML so far, with its declaration.
    ///
    /// @throws IllegalStateException when an element is still open
    public String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " is still open");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
    }

    /// The XML so far, as a part of something larger.
    ///
    /// @throws IllegalStateException when an element is still open
    public String fragment() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " is still open");
        }
        return xml.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
        return xml;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
    }
}
