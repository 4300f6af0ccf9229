package org.trigpoint.intake.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A layout that nearly fits a table.
///
/// @param layout the layout
/// @param lacking what it requires and the table has not; for each any one would do
/// @param known how many columns it knows
public record NearMiss(Layout layout, List<List<String>> lacking, int known) {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("date", "a date"),
            Map.entry("year", "a year"), Map.entry("month", "a month"), Map.entry("category", "what each row is about"),
            Map.entry(Layout.NAMED_YEAR, "a year in a title, the sheet's name or the file's name"),
            Map.entry(Layout.MONTHS, "columns of months"), Map.entry(Layout.YEARS, "columns of years"),
            Map.entry("area-code", "an area code"),
            Map.entry("outcome", "an outcome or status"), Map.entry("reference", "a reference"),
            Map.entry("longitude", "a longitude"), Map.entry("latitude", "a latitude"),
            Map.entry("easting", "an easting"), Map.entry("measure", "the name of a measure"),
            Map.entry("period", "a period"), Map.entry("value", "a value"), Map.entry("target", "a target"),
            Map.entry("within-code", "the code of a larger area"),
            Map.entry("within-name", "the name of a larger area"),
            Map.entry("denominator", "a denominator"), Map.entry("until-date", "an end date"));

    public NearMiss {
        lacking = List.copyOf(lacking);
    }

    /// What is lacking, for people: "a date; an area code or a longitude".
    public String words() {
        return lacking.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(List<String> any) {
        return any.stream()
                .filter(name -> !name.equals(Layout.REFERENCE_YEAR))
                .map(this::words)
                .collect(Collectors.joining(" or "));
    }

    private String words(String name) {
        String known = WORDS.get(name);
        return known != null ? known : heading(name).map(heading -> "a column '" + heading + "'").orElse(name);
    }

    private Optional<String> heading(String name) {
        return layout.fields()
                .stream()
                .filter(field -> field.name().equals(name) || field.role().id().equals(name))
                .flatMap(field -> field.headings().stream())
                .map(Heading::expected)
                .findFirst();
    }
}
