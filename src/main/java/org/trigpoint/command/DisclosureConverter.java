package org.trigpoint.command;

import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a disclosure rule: `health`, `below-5`, either with `,hide-zeros`.
final class DisclosureConverter implements ITypeConverter<DisclosureRule> {
    private static final Pattern FORM = Pattern.compile("(health|below-(\\d{1,3}))(,hide-zeros)?");

    @Override
    public DisclosureRule convert(String value) {
        Matcher matcher = FORM.matcher(value.toLowerCase(Locale.UK).strip());
        if (!matcher.matches()) {
            throw new TypeConversionException("a disclosure rule is health (1 to 7 withheld, the rest rounded to 5) or"
                    + " below-N (counts below N withheld), either with ,hide-zeros; not \"" + value + "\"");
        }
        Zeros zeros = matcher.group(3) == null ? Zeros.SHOWN : Zeros.HIDDEN;
        if (matcher.group(2) == null) {
            return new DisclosureRule.Health(zeros);
        }
        int threshold = Integer.parseInt(matcher.group(2));
        if (threshold < 2) {
            throw new TypeConversionException("a threshold is 2 or more");
        }
        return new DisclosureRule.Threshold(threshold, zeros);
    }
}
