package org.trigpoint.intake.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What becomes of the columns that have no meaning of their own.
///
/// @param extras those kept as they are, from left to right
/// @param leftOut the headings of those that are not kept
record LeftOver(List<Match.Column> extras, List<String> leftOut) {
    private static final Field KEPT = Field.of(Role.EXTRA);
    /// Columns that add up or compare others: in a table of counts they mean nothing for one row and month.
    private static final Set<String> SUMS = Set.of("total", "totals", "grandtotal", "sum", "ytd", "yeartodate",
            "average", "mean",
            "change", "%change", "percentchange", "percentagechange", "difference", "+", "%", "rank");

    static LeftOver of(Layout layout, Headings headings, List<Match.Column> known) {
        List<Match.Column> extras = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean counted = known.stream().anyMatch(column -> column.field().role() == Role.COUNT);
        for (int i = 0; i < headings.written().size(); i++) {
            String heading = headings.written().get(i);
            Optional<Field> field = fieldOf(known, i);
            if (field.isPresent()) {
                if (field.get().kept()) {
                    extras.add(new Match.Column(field.get(), i, unique(field.get().name(), names)));
                }
            } else if (!heading.isEmpty()
                    && (isUnwanted(layout, headings, i) || (counted && SUMS.contains(Heading.normal(heading))))) {
                leftOut.add(heading);
            } else if (!heading.isEmpty()) {
                extras.add(new Match.Column(KEPT, i, unique(heading, names)));
            }
        }
        return new LeftOver(extras, leftOut);
    }

    private static Optional<Field> fieldOf(List<Match.Column> known, int index) {
        return known.stream().filter(column -> column.index() == index).map(Match.Column::field).findFirst();
    }

    private static boolean isUnwanted(Layout layout, Headings headings, int index) {
        String normal = Heading.normal(headings.written().get(index));
        return !layout.keepOthers() || Unwanted.isPersonal(normal)
                || (Unwanted.isFreeText(normal) && !layout.keepFreeText())
                || layout.leaveOut().stream().anyMatch(heading -> headings.fits(heading, index));
    }

    private static String unique(String name, Set<String> names) {
        String candidate = name;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }
}
