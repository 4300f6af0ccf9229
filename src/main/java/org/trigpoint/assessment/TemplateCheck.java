package org.trigpoint.assessment;

import org.trigpoint.model.RefusedException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Refuses a Word template that could do or fetch anything on its own: macros, controls, embedded objects, links to files or
/// pictures elsewhere. Web addresses that a reader may click are no danger and stay.
final class TemplateCheck {
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern TYPE = Pattern.compile("\\bType\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern EXTERNAL = Pattern.compile("\\bTargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern CLICKED = Pattern.compile("\\bTarget\\s*=\\s*[\"'](?:https?:|mailto:)");
    private static final Pattern FIELD = Pattern.compile(
            "\\b(?:INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|MACROBUTTON|DATABASE)\\s");
    private static final Pattern FIELDS = Pattern.compile(
            "<\\w+:instrText[^>]*>([^<]*)<|\\binstr\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int MOST_PARTS = 2000;
    private static final long MOST_BYTES = 100L << 20;

    private TemplateCheck() {}

    static void check(String name, byte[] file) {
        Map<String, byte[]> parts = parts(name, file);
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("word/document.xml")) {
            throw new RefusedException(
                    name + " is no Word template; give a .dotx or .docx file that Word itself saved");
        }
        String types = text(parts, "[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject")
                || parts.keySet().stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains("vba"))) {
            throw new RefusedException(name + " holds macros, which a report must not carry; save it in Word as \"Word"
                    + " Template (*.dotx)\" and give that");
        }
        if (parts.keySet().stream().anyMatch(part -> part.matches("word/(?:activeX|embeddings)/.*"))) {
            throw new RefusedException(
                    name + " holds controls or embedded files, which a report must not carry; take them"
                            + " out in Word and save it again");
        }
        parts.forEach((part, content) -> {
            if (part.endsWith(".rels") || part.endsWith(".xml")) {
                plain(name, content);
            }
        });
        parts.keySet().stream().filter(part -> part.endsWith(".rels")).forEach(part -> links(name, text(parts, part)));
        parts.keySet().stream().filter(part -> part.endsWith(".xml")).forEach(part -> fields(name, text(parts, part)));
        String body = text(parts, "word/document.xml");
        if (body.contains("purl.oclc.org/ooxml") || !body.contains("<w:body")) {
            throw new RefusedException(
                    name + " is in a form of Word file that cannot be used (Strict Open XML); save it in"
                            + " Word as \"Word Template (*.dotx)\" and give that");
        }
    }

    /// Other encodings, document types and escaped letters could hide what is looked for; Word writes none of them.
    private static void plain(String name, byte[] content) {
        String part = new String(content, StandardCharsets.UTF_8);
        boolean wide = content.length > 1 && (content[0] == 0 || content[1] == 0 || (content[0] & 0xFE) == 0xFE);
        boolean hidden = part.contains("<Relationships") && part.contains("&#");
        if (wide || hidden || part.contains("<!DOCTYPE") || part.contains("<!ENTITY")) {
            throw new RefusedException(
                    name + " is written in a way that Word does not write; open it in Word, save it as"
                            + " \"Word Template (*.dotx)\" and give that");
        }
    }

    private static void links(String name, String relationships) {
        Matcher matcher = RELATIONSHIP.matcher(relationships);
        while (matcher.find()) {
            String link = matcher.group();
            Matcher type = TYPE.matcher(link);
            boolean clicked = type.find() && type.group(1).endsWith("/hyperlink") && CLICKED.matcher(link).find();
            if (EXTERNAL.matcher(link).find() && !clicked) {
                throw new RefusedException(name
                        + " links to a file or picture elsewhere, which would be fetched from every"
                        + " reader's computer; in Word, break the links (File, Info, Edit Links to Files), attach no"
                        + " other template, and save it again");
            }
        }
    }

    private static void fields(String name, String part) {
        Matcher matcher = FIELDS.matcher(part);
        StringBuilder all = new StringBuilder();
        while (matcher.find()) {
            all.append(matcher.group(1) == null ? matcher.group(2) + " " : matcher.group(1));
        }
        if (FIELD.matcher(all).find()) {
            throw new RefusedException(
                    name + " has a field that fetches or runs something when it is opened; turn it into"
                            + " plain text in Word (Ctrl+Shift+F9) and save it again");
        }
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(String name, byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) (MOST_BYTES - bytes + 1));
                bytes += content.length;
                if (bytes > MOST_BYTES || parts.size() > MOST_PARTS) {
                    throw new RefusedException(name + " unpacks to more than any template needs; it is not used");
                }
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(name + " is no Word template, or damaged; give a .dotx or .docx file", e);
        }
        return parts;
    }
}
