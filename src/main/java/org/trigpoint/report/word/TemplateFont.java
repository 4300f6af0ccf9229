package org.trigpoint.report.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The type of a template's text, of which only the name is known: how much wider than ours it is set, so that no number
/// wraps in a column that was measured with ours. The widths are those of digits and small letters, kept as data.
final class TemplateFont {
    /// Of a family that is not listed.
    private static final double UNKNOWN = 1.15;
    private static final Pattern DEFAULTS = Pattern.compile("<w:docDefaults>.*?</w:docDefaults>", Pattern.DOTALL);
    private static final Pattern NORMAL = Pattern.compile(
            "<w:style\\b(?=[^>]*w:default=\"1\")(?=[^>]*w:type=\"paragraph\")[^>]*>.*?</w:style>", Pattern.DOTALL);
    private static final Pattern ASCII = Pattern.compile("<w:rFonts\\b[^>]*\\bw:ascii=\"([^\"]+)\"");
    private static final Pattern THEMED = Pattern.compile("<w:rFonts\\b[^>]*\\bw:asciiTheme=\"minor");
    private static final Pattern MINOR = Pattern.compile(
            "<a:minorFont>.*?<a:latin\\b[^>]*\\btypeface=\"([^\"]+)\"", Pattern.DOTALL);

    private TemplateFont() {}

    /// How much wider than ours; never less than 1.
    static double wider(byte[] template) throws IOException {
        PackageParts parts = PackageParts.of(template);
        return family(parts).map(TemplateFont::widthOf).orElse(1.0);
    }

    static double widthOf(String family) {
        return widths().getOrDefault(family, UNKNOWN);
    }

    /// The family of ordinary text: of the normal style, else of the defaults; empty where the template names none.
    static Optional<String> family(PackageParts parts) {
        String styles = parts.text("word/styles.xml");
        return first(NORMAL, styles).flatMap(style -> named(style, parts))
                .or(() -> first(DEFAULTS, styles).flatMap(defaults -> named(defaults, parts)));
    }

    private static Optional<String> named(String style, PackageParts parts) {
        Optional<String> name = group(ASCII, style);
        return name.isPresent() || !THEMED.matcher(style).find() ? name
                : group(MINOR, parts.text("word/theme/theme1.xml"));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Map<String, Double> widths() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TemplateFont.class.getResourceAsStream("font-widths.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.parseDouble(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
