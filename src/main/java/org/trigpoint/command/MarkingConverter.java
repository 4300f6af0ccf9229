package org.trigpoint.command;

import org.trigpoint.model.Marking;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a protective marking.
final class MarkingConverter implements ITypeConverter<Marking> {
    @Override
    public Marking convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException(
                    "a protective marking is never blank; write OFFICIAL or OFFICIAL-SENSITIVE");
        }
        return new Marking(value);
    }
}
