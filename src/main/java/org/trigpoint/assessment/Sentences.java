package org.trigpoint.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.Said;
import org.trigpoint.question.subject.SubjectWording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The templates of the report's sentences, shipped as data and changed by the analyst. A template holds placeholders, those
/// of the template shipped; sentences about a change may hold any of these:
///
/// | placeholder | stands for |
/// |---|---|
/// | `{subject}` | what changed, as it begins a sentence |
/// | `{unit}` | what is counted, in the plural |
/// | `{before}`, `{after}` | the counts in digits |
/// | `{before-words}`, `{after-words}` | the counts, up to nine in words |
/// | `{percent}` | the change without its sign |
/// | `{p}` | the chance of such a difference |
///
/// @param templates by their ids, such as "rise"
public record Sentences(Map<String, String> templates) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    /// The first of the sentences that are not about one change.
    private static final String OTHERS = "rises";
    private static final Set<String> OF_A_CHANGE = Set.of("subject", "unit", "before", "after", "before-words",
            "after-words", "percent", "p");

    public Sentences {
        templates = new LinkedHashMap<>(templates);
    }

    /// The templates as shipped: those of the assessment, then those of subjects beyond counts of incidents.
    public static Sentences shipped() {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences.json")) {
            Map<String, String> all = new ObjectMapper().readValue(in,
                    new TypeReference<LinkedHashMap<String, String>>() {});
            all.putAll(SubjectWording.shipped());
            return new Sentences(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same templates with the analyst's in place of some; one of an unknown id is left aside.
    public Sentences with(Map<String, String> changed) {
        Map<String, String> merged = new LinkedHashMap<>(templates);
        changed.forEach((id, template) -> merged.computeIfPresent(id, (_, _) -> template));
        return new Sentences(merged);
    }

    /// Refuses a template that no sentence could be made of.
    ///
    /// @throws RefusedException when there is no such sentence, or a placeholder is unknown
    public void check(String id, String template) {
        if (!templates.containsKey(id)) {
            throw new RefusedException("there is no sentence \"" + id + "\"; there are "
                    + String.join(", ", templates.keySet()));
        }
        if (template.isBlank()) {
            throw new RefusedException("a sentence says something; --reset goes back to the one shipped");
        }
        Set<String> allowed = placeholders(id);
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            if (!allowed.contains(matcher.group(1))) {
                throw new RefusedException("{" + matcher.group(1) + "} stands for nothing in \"" + id + "\"; "
                        + (allowed
                                .isEmpty() ? "it has no placeholders"
                                        : "there are {" + String.join("}, {", allowed.stream().sorted().toList())
                                                + "}"));
            }
        }
    }

    private Set<String> placeholders(String id) {
        Set<String> known = PLACEHOLDER.matcher(templates.getOrDefault(id, ""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        List<String> ids = List.copyOf(templates.keySet());
        if (ids.indexOf(id) < ids.indexOf(OTHERS)) {
            known.addAll(OF_A_CHANGE);
        }
        return known;
    }

    /// A sentence with its placeholders filled.
    String fill(String id, Map<String, String> values) {
        return SubjectWording.fill(templates.getOrDefault(id, ""), values);
    }

    /// A subject's sentence in these words.
    Said say(Said said) {
        return templates.containsKey(said.kind())
                ? new Said(said.kind(), said.values(), fill(said.kind(), said.values()))
                : said;
    }
}
