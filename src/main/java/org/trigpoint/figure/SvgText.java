package org.trigpoint.figure;

import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import java.io.StringWriter;
import java.util.Map;

/// A figure as the text of an SVG document, written by Batik. Texts stay texts and name fonts that a viewer may have; there
/// is no document type, which readers would fetch from the network.
final class SvgText {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgText() {}

    static String of(Figure figure, Frame frame) {
        Document document = document();
        SVGGraphics2D graphics = new SVGGraphics2D(context(document), false);
        figure.draw(graphics, frame);
        Element root = graphics.getRoot();
        String width = number(frame.width());
        String height = number(frame.height());
        root.setAttribute("width", width);
        root.setAttribute("height", height);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.insertBefore(element(document, "desc", figure.alternativeText()), root.getFirstChild());
        root.insertBefore(element(document, "title", figure.title()), root.getFirstChild());
        return text(root);
    }

    private static String text(Element root) {
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java has an XML parser", e);
        }
    }

    private static SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setStyleHandler(new DefaultStyleHandler() {
            @Override
            @SuppressWarnings("rawtypes")
            public void setStyle(Element element, Map styles, SVGGeneratorContext generator) {
                super.setStyle(element, styles, generator);
                if (element.hasAttribute("font-family")) {
                    element.setAttribute("font-family", Typeface.SVG_FAMILIES);
                }
            }
        });
        return context;
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
