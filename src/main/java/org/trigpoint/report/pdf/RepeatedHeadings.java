package org.trigpoint.report.pdf;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the headings that a long table repeats on its later pages out of the structure, where the layout engine puts them:
/// otherwise a screen reader would say each heading as often as the table has pages, before every number.
final class RepeatedHeadings {
    private static final COSName MCID = COSName.MCID;

    private final PDDocument pdf;
    /// The numbers of the repeated pieces, by page.
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeadings(PDDocument pdf) {
        this.pdf = pdf;
    }

    /// Makes them mere decoration of the page.
    static void takeOut(PDDocument pdf) throws IOException {
        RepeatedHeadings headings = new RepeatedHeadings(pdf);
        headings.search(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> numbers = headings.repeated.get(page.getCOSObject());
            if (numbers != null) {
                headings.rewrite(page, numbers);
            }
        }
    }

    private void search(PDStructureNode node, boolean inHead) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean head = inHead || element.getStructureType().equals(StandardStructureTypes.T_HEAD);
                if (head) {
                    cut(element);
                }
                search(element, head);
            }
        }
    }

    /// Drops what an element has on pages other than its first.
    private void cut(PDStructureElement element) {
        COSBase kids = element.getCOSObject().getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray array)) {
            return;
        }
        for (int i = array.size() - 1; i >= 0; i--) {
            if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(MCID)
                    && kid.containsKey(COSName.PG)) {
                repeated.computeIfAbsent(kid.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                        .add(kid.getInt(MCID));
                array.remove(i);
            }
        }
    }

    private void rewrite(PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && numbers.contains(number(page, tokens.get(i - 1)))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static int number(PDPage page, Object properties) {
        return properties instanceof COSName name
                ? page.getResources().getProperties(name).getCOSObject().getInt(MCID)
                : properties instanceof COSDictionary dictionary ? dictionary.getInt(MCID) : -1;
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return properties;
    }
}
