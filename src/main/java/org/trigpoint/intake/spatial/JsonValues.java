package org.trigpoint.intake.spatial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Small values inside GeoJSON and TopoJSON.
final class JsonValues {
    private JsonValues() {}

    /// The text of the value the parser stands on; empty for null, blank, objects and lists, which are passed over.
    static Optional<String> text(JsonParser json) throws IOException {
        if (!json.currentToken().isScalarValue()) {
            json.skipChildren();
            return Optional.empty();
        }
        String text = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// The scalar members of the object the parser stands on.
    static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return texts;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            text(json).ifPresent(value -> texts.put(name, value));
        }
        return texts;
    }

    /// The name inside a `crs` object, `{"type": "name", "properties": {"name": …}}`; `null` when there is none.
    static @Nullable String referenceName(JsonParser json) throws IOException {
        String name = null;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return null;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("properties")) {
                name = texts(json).get("name");
            } else {
                json.skipChildren();
            }
        }
        return name;
    }
}
