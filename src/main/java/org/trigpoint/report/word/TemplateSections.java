package org.trigpoint.report.word;

import org.trigpoint.report.output.Markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page sections of a template and of our text: the template's headers and footers go on through our pages, with the
/// marking in each; a page that would have none takes ours.
final class TemplateSections {
    private static final Pattern SECTION = Pattern.compile("<w:sectPr\\b[^>]*?(?:/>|>.*?</w:sectPr>)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("<w:(header|footer)Reference\\b[^>]*/>");
    private static final Pattern ON = Pattern.compile("<w:titlePg\\s*(?:w:val=\"(?:1|true|on)\")?\\s*/>");

    private final boolean evenPages;
    /// By "header default", "footer first" and so on the relationship that holds in the section looked at last.
    private final Map<String, String> holding = new HashMap<>();

    TemplateSections(String settings) {
        this.evenPages = settings.contains("<w:evenAndOddHeaders/>")
                || settings.contains("<w:evenAndOddHeaders w:val=\"true\"/>")
                || settings.contains("<w:evenAndOddHeaders w:val=\"1\"/>");
    }

    /// The template's text with headers and footers on every page.
    String theirs(String body) {
        return SECTION.matcher(body).replaceAll(match -> Matcher.quoteReplacement(completed(match.group())));
    }

    private String completed(String section) {
        Matcher references = REFERENCE.matcher(section);
        while (references.find()) {
            holding.put(references.group(1) + " " + type(references.group()),
                    PackageParts.attribute(references.group(), "r:id"));
        }
        StringBuilder added = new StringBuilder();
        boolean first = ON.matcher(section).find();
        for (String kind : new String[]{"header", "footer"}) {
            add(added, kind, "default", true);
            add(added, kind, "first", first);
            add(added, kind, "even", evenPages);
        }
        if (added.isEmpty()) {
            return section;
        }
        int end = section.indexOf('>');
        return section.charAt(end - 1) == '/'
                ? section.substring(0, end - 1) + ">" + added + "</w:sectPr>"
                : section.substring(0, end + 1) + added + section.substring(end + 1);
    }

    private void add(StringBuilder to, String kind, String type, boolean needed) {
        if (needed && !holding.containsKey(kind + " " + type)) {
            String id = kind.equals("header") ? WordPictures.HEADER : WordPictures.COVER_FOOTER;
            holding.put(kind + " " + type, id);
            to.append("<w:")
                    .append(kind)
                    .append("Reference w:type=\"")
                    .append(type)
                    .append("\" r:id=\"")
                    .append(id)
                    .append("\"/>");
        }
    }

    private static String type(String reference) {
        String type = PackageParts.attribute(reference, "w:type");
        return type.isEmpty() ? "default" : type;
    }

    /// Our text under the template's headers and footers.
    String ours(String body) {
        return SECTION.matcher(body).replaceAll(match -> Matcher.quoteReplacement(adapted(match.group())));
    }

    private String adapted(String section) {
        String plain = REFERENCE.matcher(section).replaceAll("");
        StringBuilder references = new StringBuilder();
        for (String kind : new String[]{"header", "footer"}) {
            reference(references, section, kind, "default");
            if (evenPages) {
                reference(references, section, kind, "even");
            }
        }
        int end = plain.indexOf('>') + 1;
        return plain.substring(0, end) + references + plain.substring(end);
    }

    private void reference(StringBuilder to, String section, String kind, String type) {
        String theirs = holding.getOrDefault(kind + " " + type, "");
        boolean own = theirs.isEmpty() || theirs.equals(WordPictures.HEADER)
                || theirs.equals(WordPictures.COVER_FOOTER);
        String id = own ? ownReference(section, kind) : theirs;
        to.append("<w:")
                .append(kind)
                .append("Reference w:type=\"")
                .append(type)
                .append("\" r:id=\"")
                .append(id)
                .append("\"/>");
    }

    private static String ownReference(String section, String kind) {
        Matcher matcher = REFERENCE.matcher(section);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                return PackageParts.attribute(matcher.group(), "r:id");
            }
        }
        throw new IllegalStateException("a section of ours has no " + kind);
    }

    /// A header or footer of the template with the marking: first in a header, last in a footer.
    static String marked(String part, String marking, String style) {
        String paragraph = new Markup().open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", style)
                .close()
                .open("w:r")
                .element("w:t", marking, "xml:space", "preserve")
                .close()
                .close()
                .fragment();
        int end = part.lastIndexOf("</w:ftr>");
        if (end >= 0) {
            return part.substring(0, end) + paragraph + part.substring(end);
        }
        int start = part.indexOf('>', part.indexOf("<w:hdr")) + 1;
        return start == 0 ? part : part.substring(0, start) + paragraph + part.substring(start);
    }
}
