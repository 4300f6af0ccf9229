package org.trigpoint.figure;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A figure drawn as SVG and read back with an XML parser, so that tests see what a reader of the file sees.
public record Drawn(Document document, Frame frame) {
    /// A text of the drawing and the room it takes.
    public record Placed(String words, Rectangle2D bounds) {}

    public static Drawn of(Figure figure, Frame frame) {
        try {
            InputSource svg = new InputSource(new StringReader(FigureFiles.svg(figure, frame)));
            return new Drawn(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg), frame);
        } catch (Exception e) {
            throw new AssertionError("not an XML document", e);
        }
    }

    public static Drawn of(Figure figure, double width) {
        return of(figure, Frame.of(width, figure.heightFor(width)));
    }

    public List<String> words() {
        return texts().stream().map(Placed::words).toList();
    }

    public List<Placed> texts() {
        NodeList nodes = document.getElementsByTagName("text");
        List<Placed> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(placed((Element) nodes.item(i)));
        }
        return texts;
    }

    /// No text lies over another, and none is cut by the frame's edge.
    public void assertLegible() {
        List<Placed> texts = texts();
        Rectangle2D paper = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(paper.contains(texts.get(i).bounds())).as("%s within %s", texts.get(i), paper).isTrue();
            for (Placed other : texts.subList(i + 1, texts.size())) {
                assertThat(texts.get(i).bounds().intersects(other.bounds())).as("%s over %s", texts.get(i), other)
                        .isFalse();
            }
        }
    }

    private static Placed placed(Element text) {
        Lettering lettering = inherited(text, "font-size").equals("15px")
                ? Lettering.TITLE
                : inherited(text, "font-weight").equals("bold") ? Lettering.LABEL : Lettering.NOTE;
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double capitals = lettering.middle() * 2;
        String words = text.getTextContent();
        return new Placed(words, new Rectangle2D.Double(x, y - capitals, lettering.width(words), capitals));
    }

    /// The attribute of the element or of the nearest one around it that has it; blank when none has.
    private static String inherited(Element element, String attribute) {
        for (Node each = element; each instanceof Element there; each = each.getParentNode()) {
            if (there.hasAttribute(attribute)) {
                return there.getAttribute(attribute);
            }
        }
        return "";
    }
}
