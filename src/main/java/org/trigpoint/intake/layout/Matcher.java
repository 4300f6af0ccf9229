package org.trigpoint.intake.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Lays one layout over one row of headings.
final class Matcher {
    private static final int REQUIREMENT = 4;
    private static final int HINT = 3;
    private static final Field KEPT = new Field(Role.EXTRA, "", List.of(), List.of(), Codes.NONE, null, null, true);

    private final Layout layout;
    private final Headings headings;
    private final Context context;
    private final boolean trusted;
    private final int hints;
    private final BitSet taken = new BitSet();

    /// @param context what is known of the table besides its headings
    Matcher(Layout layout, Headings headings, Context context) {
        this.layout = layout;
        this.headings = headings;
        this.hints = (int) layout.hints().stream().filter(context::mentions).count();
        this.context = context;
        this.trusted = hints > 0 || context.chosen();
    }

    /// The match; empty when something that the layout requires is not there.
    Optional<Match> match() {
        List<Match.Column> known = new ArrayList<>();
        for (Field field : layout.fields()) {
            int column = isWanted(field, known) ? find(field) : -1;
            if (column >= 0) {
                taken.set(column);
                known.add(new Match.Column(field, column, headings.written().get(column)));
            }
        }
        if (missing(known).isPresent()) {
            return Optional.empty();
        }
        int score = known.size() + REQUIREMENT * layout.requires().size() + HINT * hints;
        List<String> leftOut = new ArrayList<>();
        List<Match.Column> extras = extras(known, leftOut);
        known.removeIf(column -> column.field().role() == Role.EXTRA);
        return Optional.of(new Match(layout, known, extras, leftOut, year(known), score));
    }

    private static boolean isWanted(Field field, List<Match.Column> known) {
        return field.unless() == null
                || known.stream().noneMatch(column -> column.field().role() == field.unless());
    }

    /// The year of the first that states one: a heading of a value, a title, the sheet, the file.
    private @Nullable Integer year(List<Match.Column> known) {
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

    /// The first requirement that no known column meets.
    private Optional<List<String>> missing(List<Match.Column> known) {
        Set<String> there = new HashSet<>();
        for (Match.Column column : known) {
            there.add(column.field().role().id());
            there.add(column.field().name());
        }
        if (year(known) != null) {
            there.add(Layout.NAMED_YEAR);
        }
        return layout.requires().stream().filter(any -> any.stream().noneMatch(there::contains)).findFirst();
    }

    private int find(Field field) {
        int column = find(field.headings());
        return column < 0 && trusted ? find(field.vague()) : column;
    }

    private int find(List<Heading> expected) {
        return expected.stream()
                .mapToInt(heading -> headings.find(heading, taken))
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    private List<Match.Column> extras(List<Match.Column> known, List<String> leftOut) {
        List<Match.Column> extras = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < headings.written().size(); i++) {
            Optional<Field> field = fieldOf(known, i);
            if (field.isPresent()) {
                if (field.get().kept()) {
                    extras.add(new Match.Column(field.get(), i, unique(field.get().name(), names)));
                }
            } else if (isLeftOut(i)) {
                leftOut.add(headings.written().get(i));
            } else if (!headings.written().get(i).isEmpty()) {
                extras.add(new Match.Column(KEPT, i, unique(headings.written().get(i), names)));
            }
        }
        return extras;
    }

    private static Optional<Field> fieldOf(List<Match.Column> known, int index) {
        return known.stream().filter(column -> column.index() == index).map(Match.Column::field).findFirst();
    }

    private boolean isLeftOut(int index) {
        return !headings.written().get(index).isEmpty() && (!layout.keepOthers()
                || layout.leaveOut().stream().anyMatch(heading -> heading.fits(headings.normal(index))));
    }

    private static String unique(String name, Set<String> names) {
        String candidate = name;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }
}
