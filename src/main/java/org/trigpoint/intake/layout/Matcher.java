package org.trigpoint.intake.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lays one layout over one row of headings.
final class Matcher {
    private static final int REQUIREMENT = 4;
    private static final int HINT = 3;

    private final Layout layout;
    private final Headings headings;
    private final Context context;
    private final int hints;
    private final BitSet taken = new BitSet();
    private List<List<String>> lacking = List.of();
    private final List<Match.Column> known = new ArrayList<>();

    /// @param context what is known of the table besides its headings
    Matcher(Layout layout, Headings headings, Context context) {
        this.layout = layout;
        this.headings = headings;
        this.context = context;
        this.hints = (int) layout.hints().stream().filter(context::mentions).count();
    }

    /// The match; empty when something that the layout requires is not there.
    Optional<Match> match() {
        headings.given().forEach((column, role) -> take(Field.of(role), column));
        layout.fields().forEach(field -> look(field, Field::headings));
        boolean trusted = hints > 0 || context.chosen() || has(Role.CATEGORY);
        if (trusted) {
            layout.fields().forEach(field -> look(field, Field::vague));
        }
        if (!meetsRequirements(trusted)) {
            return Optional.empty();
        }
        int score = known.size() + REQUIREMENT * layout.requires().size() + (hints > 0 ? HINT : 0);
        LeftOver leftOver = LeftOver.of(layout, headings, known);
        List<Match.Column> meant = known.stream().filter(column -> column.field().role() != Role.EXTRA).toList();
        return Optional.of(new Match(layout, meant, leftOver.extras(), leftOver.leftOut(), year(), score));
    }

    private void look(Field field, Function<Field, List<Heading>> names) {
        boolean placed = known.stream().anyMatch(column -> column.field().equals(field));
        boolean superfluous = field.unless() != null && has(field.unless());
        if (field.many()) {
            takeAll(field, names.apply(field));
        } else if (!placed && !superfluous) {
            names.apply(field)
                    .stream()
                    .mapToInt(heading -> headings.find(heading, taken))
                    .filter(column -> column >= 0)
                    .findFirst()
                    .ifPresent(column -> take(field, column));
        }
    }

    private void takeAll(Field field, List<Heading> names) {
        for (Heading heading : names) {
            for (int column = headings.find(heading, taken); column >= 0; column = headings.find(heading, taken)) {
                take(field, column);
            }
        }
    }

    private void take(Field field, int column) {
        taken.set(column);
        known.add(new Match.Column(field, column, headings.written().get(column)));
    }

    private boolean has(Role role) {
        return known.stream().anyMatch(column -> column.field().role() == role);
    }

    private boolean meetsRequirements(boolean trusted) {
        if (headings.given().containsValue(Role.PERIOD) && layout.kind() != Kind.MEASURES) {
            return false;
        }
        Set<String> there = new HashSet<>();
        for (Match.Column column : known) {
            there.add(column.field().role().id());
            there.add(column.field().name());
        }
        if (year() != null) {
            there.add(Layout.NAMED_YEAR);
        }
        if (layout.yearInReference() && has(Role.REFERENCE)) {
            there.add(Layout.REFERENCE_YEAR);
        }
        if (headings.hasYears()) {
            there.add(Layout.YEARS);
        }
        // Counts by month under nothing that says of what or where would take in the totals below them.
        boolean labelled = known.stream().anyMatch(column -> !headings.given().containsKey(column.index()));
        if (trusted && labelled && headings.given().containsValue(Role.COUNT)) {
            there.add(Layout.MONTHS);
        }
        lacking = layout.requires().stream().filter(any -> any.stream().noneMatch(there::contains)).toList();
        return lacking.isEmpty();
    }

    /// How nearly it fits; empty when it fits, or when it knows fewer than two columns.
    Optional<NearMiss> nearMiss() {
        return match().isPresent() || lacking.isEmpty() || known.size() < 2
                ? Optional.empty()
                : Optional.of(new NearMiss(layout, lacking, known.size()));
    }

    /// The year of the first that states one: a heading of a value, a title, the sheet, the file.
    private @Nullable Integer year() {
        Stream<String> values = known.stream()
                .filter(column -> column.field().role() == Role.VALUE)
                .map(Match.Column::heading);
        OptionalInt year = Stream.concat(values, context.words().stream())
                .map(Heading::year)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        return year.isPresent() ? (Integer) year.getAsInt() : null;
    }
}
