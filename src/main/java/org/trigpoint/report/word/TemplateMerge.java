package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.output.Markup;
import org.trigpoint.report.word.PackageParts.Relationship;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts our text into the partnership's template: behind its cover, in its styles, under its headers and footers. What a
/// template says about its author goes.
final class TemplateMerge {
    private static final Set<String> ONCE = Set.of("styles", "settings", "fontTable", "numbering");
    /// Notes of reviewers, building blocks, what else tells of people or programs.
    private static final Set<String> LEFT_OUT = Set.of("comments", "commentsExtended", "commentsIds",
            "commentsExtensible",
            "people", "glossaryDocument", "attachedTemplate", "keyMapCustomizations", "recipientData");
    private static final Pattern BODY = Pattern.compile("<w:body\\b[^>]*>(.*)</w:body>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("(<w:(?:pStyle|rStyle|tblStyle) w:val=\")([^\"]*)(\")");
    private static final Pattern NUMBERED = Pattern
            .compile("((?:w:bookmark(?:Start|End) w:|<wp:docPr )id=\")(\\d+)(\")");
    private static final int APART = 100_000;

    private final PackageParts template;
    private final PackageParts ours;

    private TemplateMerge(PackageParts template, PackageParts ours) {
        this.template = template;
        this.ours = ours;
    }

    /// Whether a template brings a cover: anything but empty paragraphs.
    static boolean hasCover(byte[] template) throws IOException {
        String cover = cover(PackageParts.of(template));
        return cover.contains("<w:drawing") || cover.contains("<w:pict") || cover.contains("<w:object")
                || !cover.replaceAll("<[^>]+>", "").isBlank();
    }

    /// The finished file.
    ///
    /// @param own our document as it is without a template; without our cover where the template has one
    static Map<String, byte[]> of(byte[] template, byte[] own, DocumentInfo info) throws IOException {
        TemplateMerge merge = new TemplateMerge(PackageParts.of(template), PackageParts.of(own));
        merge.run(info, hasCover(template));
        return merge.template.parts();
    }

    private void run(DocumentInfo info, boolean cover) throws IOException {
        MergedStyles styles = MergedStyles.of(template.text("word/styles.xml"), ours.text("word/styles.xml"),
                tableStyle());
        int shift = MergedNumbering.highest(template.text("word/numbering.xml"));
        TemplateSections sections = new TemplateSections(template.text("word/settings.xml"));
        String front = sections.theirs(cover ? ended(filled(cover(template), info), styles) : lastSection(template));
        String text = sections.ours(adapted(body(ours), styles, shift));
        template.put("word/styles.xml", styles.xml());
        template.put("word/numbering.xml",
                MergedNumbering.of(template.text("word/numbering.xml"), ours.text("word/numbering.xml"), shift));
        for (Relationship link : template.relationships()) {
            if (link.type().equals("header") || link.type().equals("footer")) {
                template.put(link.part(), TemplateSections.marked(template.text(link.part()), info.marking().text(),
                        styles.ids().getOrDefault("Marking", "Marking")));
            }
        }
        template.put("word/document.xml", root() + (cover ? front : "") + text + "</w:body></w:document>");
        relate();
        types();
        margins(styles);
        properties();
    }

    /// The table style of the settings, else the only one that the partnership made; empty for ours.
    private String tableStyle() throws IOException {
        List<String> own = MergedStyles.ownTables(template.text("word/styles.xml"));
        Matcher chosen = Pattern.compile("<w:defaultTableStyle w:val=\"([^\"]*)\"")
                .matcher(
                        template.text("word/settings.xml"));
        if (chosen.find() && own.contains(chosen.group(1))) {
            return chosen.group(1);
        }
        return own.size() == 1 ? own.getFirst() : "";
    }

    private static String body(PackageParts file) throws IOException {
        Matcher body = BODY.matcher(file.text("word/document.xml"));
        if (!body.find()) {
            throw new IOException("the template has no text");
        }
        return body.group(1);
    }

    private static String cover(PackageParts file) throws IOException {
        String body = body(file);
        int last = body.lastIndexOf("<w:sectPr");
        return last >= 0 && body.indexOf("</w:p>", last) < 0 ? body.substring(0, last) : body;
    }

    private static String lastSection(PackageParts file) throws IOException {
        return body(file).substring(cover(file).length());
    }

    /// The cover as a section of its own.
    private String ended(String cover, MergedStyles styles) throws IOException {
        String section = lastSection(template).isBlank() ? "<w:sectPr/>" : lastSection(template);
        String style = styles.ids().getOrDefault("SectionEnd", "SectionEnd");
        return cover + "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + section + "</w:pPr></w:p>";
    }

    /// Words in braces on the cover stand for what the document is.
    private static String filled(String cover, DocumentInfo info) {
        Map<String, String> words = Map.of("{title}", info.title(), "{subtitle}", info.subtitle(), "{partnership}",
                info.partnership(), "{period}", info.period(), "{edition}", info.edition(), "{version}", info.version(),
                "{date}", info.issued(), "{marking}", info.marking().text());
        String filled = cover;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), new Markup().text(word.getValue()).fragment());
        }
        return filled;
    }

    private static String adapted(String body, MergedStyles styles, int shift) {
        String named = STYLE.matcher(body)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + styles.ids().getOrDefault(match.group(2), match.group(2)) + match.group(3)));
        String apart = NUMBERED.matcher(named)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + (APART + Integer.parseInt(match.group(2))) + match.group(3)));
        return MergedNumbering.shifted(apart, shift).replace(MergedStyles.ACCENT, styles.accent());
    }

    /// The beginning of the template's main part, with the names that our text uses.
    private String root() {
        String document = template.text("word/document.xml");
        int start = document.indexOf("<w:document");
        String root = document.substring(start, document.indexOf('>', start));
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, String> name : Map.of("r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing").entrySet()) {
            if (!root.contains("xmlns:" + name.getKey() + "=")) {
                names.append(" xmlns:").append(name.getKey()).append("=\"").append(name.getValue()).append('"');
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root + names + "><w:body>";
    }

    private void relate() {
        StringBuilder links = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        List<Relationship> theirs = template.relationships()
                .stream()
                .filter(link -> !LEFT_OUT.contains(link.type()))
                .toList();
        theirs.forEach(link -> links.append(link.xml()));
        for (Relationship link : ours.relationships()) {
            boolean there = theirs.stream().anyMatch(one -> one.type().equals(link.type()));
            boolean fonts = link.type().equals("fontTable");
            if (!fonts && !(ONCE.contains(link.type()) && there)) {
                links.append(renamed(link.xml()));
            }
        }
        template.put("word/_rels/document.xml.rels", links + "</Relationships>");
        template.parts()
                .keySet()
                .removeIf(part -> part.matches("word/(?:comments\\w*|people)\\.xml|word/glossary/.*"
                        + "|docProps/(?:custom\\.xml|thumbnail\\..*)|word/_rels/settings\\.xml\\.rels"));
    }

    private static String renamed(String text) {
        return text.replaceAll("\\b(header|footer-(?:cover|portrait|landscape))\\.xml", "assessment-$1.xml");
    }

    private void types() {
        String theirs = template.text("[Content_Types].xml")
                .replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml")
                .replaceAll("<Override\\b[^>]*PartName=\"/(?:word/(?:comments\\w*|people)\\.xml|word/glossary/[^\"]*"
                        + "|docProps/[^\"]*)\"[^>]*/>", "");
        StringBuilder added = new StringBuilder();
        Matcher entries = Pattern.compile("<(?:Default|Override)\\b[^>]*/>")
                .matcher(renamed(ours.text("[Content_Types].xml")));
        while (entries.find()) {
            String entry = entries.group();
            String name = entry.startsWith("<Default")
                    ? "Extension=\"" + PackageParts.attribute(entry, "Extension") + "\""
                    : "PartName=\"" + PackageParts.attribute(entry, "PartName") + "\"";
            boolean font = entry.contains("odttf") || entry.contains("fontTable");
            if (!font && !theirs.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
                added.append(entry);
            }
        }
        template.put("[Content_Types].xml", theirs.replace("</Types>", added + "</Types>"));
    }

    /// Our pictures, headers and footers, the latter under other names than the template's.
    private void margins(MergedStyles styles) {
        ours.parts().forEach((part, bytes) -> {
            if (part.startsWith("word/media/")) {
                template.parts().put(part, bytes);
            } else if (part.matches("word/(?:header|footer-\\w+)\\.xml")) {
                template.put(renamed(part), adapted(ours.text(part), styles, 0));
            } else if (part.equals("word/settings.xml") && !template.has(part)) {
                template.parts().put(part, bytes);
            }
        });
    }

    /// Of the template's own properties nothing stays.
    private void properties() {
        for (String part : List.of("_rels/.rels", "docProps/core.xml", "docProps/app.xml")) {
            template.parts().put(part, ours.parts().get(part));
        }
        template.put("word/settings.xml", template.text("word/settings.xml")
                .replaceAll("<w:attachedTemplate\\b[^>]*/>|<w:documentProtection\\b[^>]*/>|<w:rsids>.*?</w:rsids>",
                        ""));
    }
}
