package org.trigpoint.question.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The definitions that subjects rest on: age bands, what counts as completed, question sets, scales. They are JSON files
/// shipped with the program; the workspace's own version of one holds instead of it.
public final class Definitions {
    /// The names of all definitions.
    public static final List<String> NAMES = List.of("treatment", "age-bands", "domestic-abuse", "marac",
            "hate-crime", "arrests", "fire", "roads", "hospital", "repeats", "households", "asb-cases", "cohorts",
            "voice",
            "priorities");

    private static final String KIND = "subject";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Definitions() {}

    /// The definition as it holds in a workspace, as JSON.
    ///
    /// @throws RefusedException when there is no such definition
    public static String text(Workspace workspace, String name) {
        known(name);
        String own = workspace.store().definitions().ofKind(KIND).get(name);
        return own == null ? shipped(name) : own;
    }

    /// Replaces a definition in a workspace.
    ///
    /// @throws RefusedException when there is no such definition, or the text is no JSON
    public static void change(Workspace workspace, String name, String json) {
        known(name);
        try {
            JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definition of " + name + " is not JSON: " + e.getOriginalMessage(), e);
        }
        workspace.store().definitions().put(KIND, name, json);
    }

    /// Replaces a definition in a workspace by an object of its type.
    static void change(Workspace workspace, String name, Object definition) {
        try {
            change(workspace, name, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(definition));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Goes back to the definition as shipped.
    public static void reset(Workspace workspace, String name) {
        known(name);
        workspace.store().definitions().remove(KIND, name);
    }

    /// Whether the workspace has a version of its own.
    public static boolean isChanged(Workspace workspace, String name) {
        return workspace.store().definitions().ofKind(KIND).containsKey(name);
    }

    static <T> T read(Workspace workspace, String name, Class<T> type) {
        try {
            return JSON.readValue(text(workspace, name), type);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definition of " + name + " does not fit: " + e.getOriginalMessage(), e);
        }
    }

    private static void known(String name) {
        if (!NAMES.contains(name)) {
            throw new RefusedException(
                    "there is no definition '" + name + "'; there are " + String.join(", ", NAMES));
        }
    }

    private static String shipped(String name) {
        try (InputStream in = Objects.requireNonNull(Definitions.class.getResourceAsStream(name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
