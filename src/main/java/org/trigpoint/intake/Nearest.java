package org.trigpoint.intake;

import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.NearMiss;
import org.trigpoint.intake.sheet.Row;

import java.util.List;
import java.util.Optional;

/// What an unknown table looks like, for the words of its refusal.
final class Nearest {
    private static final int HEADINGS_QUOTED = 6;

    private Nearest() {}

    /// The headings met, as far as a row looks like headings, and the layout that nearly fits them; empty when no row does.
    static String hint(List<Row> rows, Recognition recognition) {
        Optional<Row> first = rows.stream().filter(row -> row.filled(2) == 2).findFirst();
        if (first.isEmpty()) {
            return "";
        }
        int likeliest = LikelyHeader.of(rows).last();
        Row row = rows.get(likeliest).filled(2) == 2 ? rows.get(likeliest) : first.get();
        List<String> headings = HeaderSearch.headings(row);
        List<String> quoted = headings.stream()
                .filter(heading -> !heading.isEmpty())
                .limit(HEADINGS_QUOTED)
                .toList();
        List<String> titles = rows.subList(0, likeliest)
                .stream()
                .flatMap(above -> HeaderSearch.headings(above).stream())
                .filter(heading -> !heading.isEmpty())
                .toList();
        return "; its columns begin with " + Quotes.list(quoted)
                + recognition.nearest(new Headings(headings), titles).map(Nearest::words).orElse("");
    }

    private static String words(NearMiss miss) {
        return "; to be read as " + miss.layout().title() + " it lacks " + miss.words();
    }
}
