package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Password;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.check.DateOrder;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the analyst knows better than the program about the files offered.
///
/// @param encoding the encoding of text files
/// @param dates how dates begin
/// @param hidden hidden sheets, rows and columns
/// @param password opens locked files; `null` for none. Forgotten when the wizard closes
record ReadingChoice(Encoding encoding, Dates dates, Hidden hidden, @Nullable Password password) {

    /// As the program finds it.
    static final ReadingChoice AS_FOUND = new ReadingChoice(Encoding.AS_FOUND, Dates.AS_FOUND, Hidden.LEFT_OUT,
            null);

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
        return new ReadingChoice(other, dates, hidden, password);
    }

    ReadingChoice with(Dates order) {
        return new ReadingChoice(encoding, order, hidden, password);
    }

    ReadingChoice with(Hidden what) {
        return new ReadingChoice(encoding, dates, what, password);
    }

    ReadingChoice with(Password secret) {
        return new ReadingChoice(encoding, dates, hidden, secret);
    }

    /// Whether files read so look the same as read otherwise: only how dates begin may differ.
    boolean showsSameCells(ReadingChoice other) {
        return encoding.equals(other.encoding) && hidden == other.hidden && Objects.equals(password, other.password);
    }

    /// The same wishes for a reading.
    ReadOptions apply(ReadOptions options) {
        ReadOptions read = options.in(encoding.charset()).with(dates.order).with(password);
        return hidden == Hidden.READ ? read.with(ReadOptions.Wish.HIDDEN) : read;
    }
}
