package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One stored record with everything its supplier sent: for questions about people and cases, which follow a record
/// from another one of the same person.
///
/// @param category what it is
/// @param when when it happened or started, and ended
/// @param areaCode the code of its area; `null` when unknown
/// @param outcome how it ended; `null` when not stated
/// @param reference the supplier's reference; `null` when there is none
/// @param extras the values of the extra columns by lower-case name; blanks are not in it
public record CaseRecord(Category category, When when, @Nullable String areaCode, @Nullable String outcome,
        @Nullable String reference, Map<String, String> extras) {
    public CaseRecord {
        extras = Map.copyOf(extras);
    }

    /// The value of an extra column, ignoring case; empty text when blank or not there.
    public String extra(String column) {
        return extras.getOrDefault(column.toLowerCase(Locale.ROOT), "");
    }

    /// The extra columns as one line, in the order of their names: "sex: Female; team: North"; empty when there are none.
    public String others() {
        return words(extras);
    }

    /// Values by name as one line, in the order of the names.
    public static String words(Map<String, String> values) {
        return new TreeMap<>(values).entrySet()
                .stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining("; "));
    }
}
