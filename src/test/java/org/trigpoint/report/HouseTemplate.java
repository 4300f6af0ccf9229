package org.trigpoint.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A partnership's Word template, made part by part: a German Word's style ids, a letterhead, a first page without one.
public final class HouseTemplate {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public static final String COVER = "<w:p><w:r><w:t>COVER OF THE HOUSE: {title}</w:t></w:r></w:p>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    public HouseTemplate(String cover) {
        parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "template.main")
                        + type("styles", "styles") + type("numbering", "numbering") + type("settings", "settings")
                        + type("header1", "header") + "</Types>");
        parts.put("_rels/.rels", relationships(link("rId1", "officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relationships(link("rId1", "styles", "styles.xml")
                + link("rId2", "numbering", "numbering.xml") + link("rId3", "settings", "settings.xml")
                + link("rId4", "header", "header1.xml")));
        parts.put("word/styles.xml", "<w:styles" + W + "><w:style w:type=\"paragraph\" w:default=\"1\""
                + " w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\""
                + " w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/><w:rPr>"
                + "<w:color w:val=\"AA0033\"/></w:rPr></w:style><w:style w:type=\"table\" w:customStyle=\"1\""
                + " w:styleId=\"House\"><w:name w:val=\"House Table\"/></w:style></w:styles>");
        parts.put("word/numbering.xml", "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"0\"/><w:num"
                + " w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        parts.put("word/settings.xml", "<w:settings" + W + "/>");
        parts.put("word/header1.xml", "<w:hdr" + W + "><w:p><w:r><w:t>Letterhead</w:t></w:r></w:p></w:hdr>");
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + cover + "<w:sectPr><w:headerReference"
                + " w:type=\"default\" r:id=\"rId4\"/><w:titlePg/></w:sectPr></w:body></w:document>");
    }

    /// With another link from its text.
    public HouseTemplate linking(String type, String target) {
        parts.computeIfPresent("word/_rels/document.xml.rels",
                (_, xml) -> xml.replace("</Relationships>", "<Relationship Id=\"rId9\" Type=\"" + TYPE + type
                        + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>"));
        return this;
    }

    /// With another part.
    public HouseTemplate with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String head = part.getValue().startsWith("<") ? HEAD : "";
                zip.write((head + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }
}
