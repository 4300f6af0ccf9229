package org.trigpoint.command;

import org.trigpoint.model.AreaType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Reads a kind of area.
final class AreaTypeConverter implements ITypeConverter<AreaType> {
    @Override
    public AreaType convert(String text) {
        return AreaType.of(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no kind of area; there are "
                        + Arrays.stream(AreaType.values()).map(AreaType::id).collect(Collectors.joining(", "))));
    }
}
