package org.trigpoint.command;

import org.trigpoint.statistics.StatusRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/// Reads what makes a status.
final class StatusRuleConverter implements ITypeConverter<StatusRule> {
    @Override
    public StatusRule convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "evidence" -> StatusRule.DIRECTION_AND_EVIDENCE;
            case "direction" -> StatusRule.DIRECTION_ONLY;
            default -> throw new TypeConversionException("'" + value + "' is no rule; write evidence or direction");
        };
    }
}
