package org.trigpoint.command;

import org.trigpoint.model.Condition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a condition, COLUMN=VALUE.
final class ConditionConverter implements ITypeConverter<Condition> {
    @Override
    public Condition convert(String value) {
        try {
            return Condition.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
