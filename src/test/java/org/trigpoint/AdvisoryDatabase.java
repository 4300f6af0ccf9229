package org.trigpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A local copy of the OSV database of one ecosystem, `all.zip` of JSON files in the OSV schema 1.x, asked without network.
final class AdvisoryDatabase {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// An advisory that holds for a library in the version that is used.
    ///
    /// @param names its own id and those it has elsewhere
    /// @param library group and artifact
    record Advisory(List<String> names, String library, String version, String summary) {}

    private final List<JsonNode> entries;

    private AdvisoryDatabase(List<JsonNode> entries) {
        this.entries = entries;
    }

    static AdvisoryDatabase open(Path zip) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> each = file.entries(); each.hasMoreElements();) {
                ZipEntry entry = each.nextElement();
                if (entry.getName().endsWith(".json")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        entries.add(JSON.readTree(in));
                    }
                }
            }
        }
        return new AdvisoryDatabase(entries);
    }

    /// What holds for these libraries, `group:artifact` to version.
    List<Advisory> of(Map<String, String> libraries) {
        List<Advisory> found = new ArrayList<>();
        for (JsonNode entry : entries) {
            if (entry.has("withdrawn")) {
                continue;
            }
            for (JsonNode affected : entry.path("affected")) {
                String library = affected.path("package").path("name").asText();
                String version = libraries.get(library);
                if (version != null && holds(affected, version)) {
                    found.add(new Advisory(names(entry), library, version, entry.path("summary").asText()));
                }
            }
        }
        return found;
    }

    private static List<String> names(JsonNode entry) {
        List<String> names = new ArrayList<>(List.of(entry.path("id").asText()));
        entry.path("aliases").forEach(alias -> names.add(alias.asText()));
        return List.copyOf(names);
    }

    private static boolean holds(JsonNode affected, String version) {
        return children(affected.path("versions")).anyMatch(each -> each.asText().equals(version))
                || children(affected.path("ranges")).anyMatch(range -> within(range, new LibraryVersion(version)));
    }

    /// Events come in the order of versions: introduced, then fixed or last affected.
    private static boolean within(JsonNode range, LibraryVersion version) {
        boolean within = false;
        for (JsonNode event : range.path("events")) {
            if (event.has("introduced") && version.compareTo(version(event, "introduced")) >= 0) {
                within = true;
            } else if ((event.has("fixed") && version.compareTo(version(event, "fixed")) >= 0)
                    || (event.has("last_affected") && version.compareTo(version(event, "last_affected")) > 0)) {
                within = false;
            }
        }
        return within;
    }

    private static LibraryVersion version(JsonNode event, String name) {
        return new LibraryVersion(event.path(name).asText());
    }

    private static Stream<JsonNode> children(JsonNode array) {
        List<JsonNode> children = new ArrayList<>();
        array.forEach(children::add);
        return children.stream();
    }
}
