package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.check.DateOrder;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the analyst knows better than the program about the files offered.
///
/// @param encoding the encoding of text files
/// @param dates how dates begin
/// @param hidden hidden sheets, rows and columns
record ReadingChoice(Encoding encoding, Dates dates, Hidden hidden) {

    /// As the program finds it.
    static final ReadingChoice AS_FOUND = new ReadingChoice(Encoding.AS_FOUND, Dates.AS_FOUND, Hidden.LEFT_OUT);

    /// How text files are written.
    ///
    /// @param title as it is shown
    /// @param charset `null` to find it
    record Encoding(String title, @Nullable Charset charset) {
        static final Encoding AS_FOUND = new Encoding("as found", null);

        /// Those worth offering, in the order in which they are met here.
        static List<Encoding> all() {
            List<Encoding> all = new ArrayList<>(List.of(AS_FOUND, new Encoding("UTF-8", StandardCharsets.UTF_8),
                    new Encoding("Windows-1252 (Western)", Charset.forName("windows-1252")),
                    new Encoding("UTF-16", StandardCharsets.UTF_16)));
            if (Charset.isSupported("IBM850")) {
                all.add(new Encoding("IBM850 (DOS)", Charset.forName("IBM850")));
            }
            return all;
        }
    }

    /// How dates written in figures begin.
    enum Dates {
        AS_FOUND("as found", null), DAY_FIRST("day first (31/01/2013)", DateOrder.DAY_FIRST), MONTH_FIRST(
                "month first (01/31/2013)", DateOrder.MONTH_FIRST);

        private final String title;
        private final @Nullable DateOrder order;

        Dates(String title, @Nullable DateOrder order) {
            this.title = title;
            this.order = order;
        }

        String title() {
            return title;
        }
    }

    /// What is done with what is hidden in a spreadsheet.
    enum Hidden {
        LEFT_OUT, READ
    }

    ReadingChoice in(Encoding other) {
        return new ReadingChoice(other, dates, hidden);
    }

    ReadingChoice with(Dates order) {
        return new ReadingChoice(encoding, order, hidden);
    }

    ReadingChoice with(Hidden what) {
        return new ReadingChoice(encoding, dates, what);
    }

    /// The same wishes for a reading.
    ReadOptions apply(ReadOptions options) {
        ReadOptions read = options.in(encoding.charset()).with(dates.order);
        return hidden == Hidden.READ ? read.with(ReadOptions.Wish.HIDDEN) : read;
    }
}
