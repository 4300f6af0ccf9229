package org.trigpoint.report;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import javax.xml.parsers.DocumentBuilderFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a Word file as the XML it is.
final class WordFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document body;

    WordFile(byte[] bytes) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        body = part("word/document.xml");
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document part(String name) throws Exception {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException("no part " + name + " in " + parts.keySet());
        }
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    Document body() {
        return body;
    }

    /// The texts of the paragraphs whose style begins so, in order; in tables too.
    List<String> paragraphs(String stylePrefix) {
        return all(body, "w:p").filter(paragraph -> style(paragraph).startsWith(stylePrefix))
                .map(WordFile::text)
                .toList();
    }

    List<Element> tables() {
        return all(body, "w:tbl").toList();
    }

    static List<List<String>> grid(Element table) {
        return all(table, "w:tr").map(row -> all(row, "w:tc").map(WordFile::text).toList()).toList();
    }

    static Stream<Element> all(Node within, String name) {
        NodeList found = within instanceof Document document ? document.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    static String style(Element paragraph) {
        return all(paragraph, "w:pStyle").map(style -> style.getAttribute("w:val")).findFirst().orElse("");
    }

    static String text(Node node) {
        List<String> pieces = new ArrayList<>();
        all(node, "w:t").forEach(piece -> pieces.add(piece.getTextContent()));
        return String.join("", pieces);
    }
}
