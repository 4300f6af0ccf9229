package org.trigpoint.question.subject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The templates of the sentences of subjects, kept as data. `{name}` stands for a value.
public final class SubjectWording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    private static final Map<String, String> SHIPPED = read();

    private SubjectWording() {}

    /// The templates by kind, in the order of the file.
    public static Map<String, String> shipped() {
        return SHIPPED;
    }

    /// A template with its placeholders filled; one without a value stays as it is.
    public static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    private static Map<String, String> read() {
        try (InputStream in = SubjectWording.class.getResourceAsStream("sentences.json")) {
            return Collections.unmodifiableMap(
                    new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
