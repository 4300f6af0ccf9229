package org.trigpoint.command;

import org.trigpoint.model.Dataset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Reads a data set's name.
final class DatasetConverter implements ITypeConverter<Dataset> {
    @Override
    public Dataset convert(String value) {
        return Dataset.of(value)
                .orElseThrow(() -> new TypeConversionException("'" + value
                        + "' is not a data set; there are "
                        + Arrays.stream(Dataset.values()).map(Dataset::id).collect(Collectors.joining(", "))));
    }
}
