package org.trigpoint.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a tagged PDF by its structure, as a screen reader does.
final class PdfFile implements AutoCloseable {
    private final PDDocument pdf;
    private final Map<COSDictionary, Map<Integer, String>> content = new HashMap<>();

    PdfFile(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(marked -> collect(marked, texts));
            content.put(page.getCOSObject(), texts);
        }
    }

    PDDocument document() {
        return pdf;
    }

    /// Every element of the structure, in reading order.
    List<PDStructureElement> elements() {
        List<PDStructureElement> all = new ArrayList<>();
        gather(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    List<PDStructureElement> elements(String type) {
        return elements().stream().filter(element -> element.getStructureType().equals(type)).toList();
    }

    /// Everything within an element, without blanks: where a line was broken a blank is lost.
    String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> text.append(text(child));
                case PDMarkedContent marked -> text.append(content(element.getPage(), marked.getMCID()));
                case Integer number -> text.append(content(element.getPage(), number));
                case PDMarkedContentReference reference ->
                    text.append(content(reference.getPage(), reference.getMCID()));
                default -> {
                    // references to annotations hold no text
                }
            }
        }
        return squeezed(text.toString());
    }

    /// The text of each page, margins included.
    List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]", "");
    }

    /// Those within, of one type, at any depth.
    static Stream<PDStructureElement> within(PDStructureNode node, String type) {
        List<PDStructureElement> all = new ArrayList<>();
        gather(node, all);
        return all.stream().filter(element -> element.getStructureType().equals(type));
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                gather(element, into);
            }
        }
    }

    private String content(PDPage page, int number) {
        return content.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
    }

    private static void collect(PDMarkedContent marked, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object piece : marked.getContents()) {
            if (piece instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (marked.getMCID() >= 0) {
            texts.merge(marked.getMCID(), text.toString(), String::concat);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
