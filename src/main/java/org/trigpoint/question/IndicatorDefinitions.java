package org.trigpoint.question;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// The indicators of the named indices, as shipped.
final class IndicatorDefinitions {
    private IndicatorDefinitions() {}

    /// The indicators of an index.
    ///
    /// @param index "hil" or "vli"
    static List<IndicatorDefinition> of(String index) {
        return read().getOrDefault(index, List.of());
    }

    private static Map<String, List<IndicatorDefinition>> read() {
        try (InputStream in = IndicatorDefinitions.class.getResourceAsStream("indicators.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
