package org.trigpoint.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Extra values as the JSON object they are stored as: heading to value, blanks left out.
final class ExtrasJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtrasJson() {}

    /// The values by lower-case heading.
    static Map<String, String> read(String json) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            JSON.readTree(json)
                    .properties()
                    .forEach(value -> values.put(value.getKey().toLowerCase(Locale.ROOT), value.getValue().asText()));
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The values as people read them; see [CaseRecord#others()].
    static String words(String json) {
        return CaseRecord.words(read(json));
    }

    static String write(List<String> headings, List<@Nullable String> values) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                object.put(headings.get(i), value);
            }
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
