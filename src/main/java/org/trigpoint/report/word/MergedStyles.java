package org.trigpoint.report.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The styles of a template with those of ours that it lacks. A style is the same where its kind and its name agree, whatever
/// its id, so that the template's headings, body and captions win. Ours take the colour of the template's first heading.
///
/// @param xml the part
/// @param ids by our id the id to use
/// @param accent the colour that stands for ours, as six digits
record MergedStyles(String xml, Map<String, String> ids, String accent) {

    static final String ACCENT = "12436D";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

    /// @param tableStyle the id of the template's table style to use; empty for ours
    static MergedStyles of(String template, String ours, String tableStyle) throws IOException {
        Document theirs = parse(template);
        Map<String, String> known = new HashMap<>();
        List<String> taken = new ArrayList<>();
        for (Element style : styles(theirs)) {
            known.put(key(style), id(style));
            taken.add(id(style));
        }
        String accent = accent(theirs, known.getOrDefault("paragraph|heading 1", ""));
        Map<String, String> ids = new HashMap<>();
        List<Element> missing = new ArrayList<>();
        for (Element style : styles(parse(ours.replace(ACCENT, accent)))) {
            String same = id(style).equals("AssessmentTable") && !tableStyle.isEmpty()
                    ? tableStyle
                    : known.get(key(style));
            if (same == null) {
                missing.add(style);
            }
            ids.put(id(style), same != null ? same : taken.contains(id(style)) ? "Assessment" + id(style) : id(style));
        }
        for (Element style : missing) {
            append(theirs, style, ids);
        }
        return new MergedStyles(write(theirs), Map.copyOf(ids), accent);
    }

    private static void append(Document theirs, Element style, Map<String, String> ids) {
        Element copy = (Element) theirs.importNode(style, true);
        copy.setAttributeNS(W, "w:styleId", ids.getOrDefault(id(style), id(style)));
        copy.removeAttributeNS(W, "default");
        for (String reference : REFERENCES) {
            NodeList found = copy.getElementsByTagNameNS(W, reference);
            for (int i = 0; i < found.getLength(); i++) {
                Element one = (Element) found.item(i);
                String id = one.getAttributeNS(W, "val");
                one.setAttributeNS(W, "w:val", ids.getOrDefault(id, id));
            }
        }
        theirs.getDocumentElement().appendChild(copy);
    }

    /// The ids of the table styles that the partnership made.
    static List<String> ownTables(String template) throws IOException {
        return styles(parse(template)).stream()
                .filter(style -> style.getAttributeNS(W, "type").equals("table")
                        && style.getAttributeNS(W, "customStyle").matches("1|true"))
                .map(MergedStyles::id)
                .toList();
    }

    private static String accent(Document styles, String heading) {
        for (Element style : styles(styles)) {
            NodeList colours = style.getElementsByTagNameNS(W, "color");
            if (id(style).equals(heading) && colours.getLength() > 0) {
                String colour = ((Element) colours.item(0)).getAttributeNS(W, "val");
                return COLOUR.matcher(colour).matches() ? colour.toUpperCase(Locale.ROOT) : ACCENT;
            }
        }
        return ACCENT;
    }

    private static List<Element> styles(Document document) {
        List<Element> styles = new ArrayList<>();
        for (Node node = document.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && "style".equals(element.getLocalName())) {
                styles.add(element);
            }
        }
        return styles;
    }

    private static String id(Element style) {
        return style.getAttributeNS(W, "styleId");
    }

    private static String key(Element style) {
        Element name = (Element) style.getElementsByTagNameNS(W, "name").item(0);
        String words = name == null ? id(style) : name.getAttributeNS(W, "val");
        return style.getAttributeNS(W, "type") + "|" + words.toLowerCase(Locale.ROOT);
    }

    private static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("the styles of the template cannot be read", e);
        }
    }

    private static String write(Document document) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IOException("the styles of the template cannot be written", e);
        }
    }
}
