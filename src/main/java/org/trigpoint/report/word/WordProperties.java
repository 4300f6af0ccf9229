package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.output.Markup;

/// What the file says about itself: the partnership as its author, never a person, and the marking as its keyword.
final class WordProperties {
    private WordProperties() {}

    static String core(DocumentInfo info) {
        String time = info.date() + "T00:00:00Z";
        Markup xml = new Markup();
        xml.open("cp:coreProperties", "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", info.title());
        if (!info.subtitle().isEmpty()) {
            xml.element("dc:subject", info.subtitle());
        }
        xml.element("dc:creator", info.partnership());
        xml.element("cp:keywords", info.marking().text());
        xml.element("dc:language", info.language().toLanguageTag());
        xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
        return xml.close().document();
    }
}
