package org.trigpoint.command;

import org.trigpoint.statistics.disclosure.DisclosureRule;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a disclosure rule: `health`, `below-5`, either with `,hide-zeros`.
final class DisclosureConverter implements ITypeConverter<DisclosureRule> {
    @Override
    public DisclosureRule convert(String value) {
        return DisclosureRule.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "a disclosure rule is health (1 to 7 withheld, the rest rounded to 5) or"
                                + " below-N (counts below N withheld, N 2 or more), either with ,hide-zeros; not \""
                                + value + "\""));
    }
}
