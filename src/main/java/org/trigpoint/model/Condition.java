package org.trigpoint.model;

/// Keeps the incidents whose column has this value, ignoring case.
///
/// @param column dataset, category, area, ward, locality, district, force, month, weekday, hour, outcome, batch, or the
///     heading of an extra column
/// @param value the value, such as "Burglary"; empty for incidents where the column is blank
public record Condition(String column, String value) {
    /// Reads the form of the command line, `COLUMN=VALUE`.
    ///
    /// @throws IllegalArgumentException when there is no `=`
    public static Condition parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("'" + text + "' is not a condition; write COLUMN=VALUE");
        }
        return new Condition(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
}
