package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.DateOrder;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Set;

/// What the analyst asks of a reading.
///
/// @param layout the id of the layout to use instead of the best match; `null` for the best match
/// @param sheet the only sheet to read, or the only table of a sheet that holds several, as "Crime table 2" or, in a format
///     without sheets, "table 2"; `null` for all visible sheets that are recognised
/// @param wishes what is done besides
/// @param encoding the encoding of text files; `null` to find it
/// @param dateOrder whether dates begin with the day or the month; `null` to judge each column by what it holds
/// @param password opens files that are locked by one; `null` when there is none. Never stored and never written to a log
/// @param entries the files of an archive to read
public record ReadOptions(@Nullable String layout, @Nullable String sheet, Set<Wish> wishes,
        @Nullable Charset encoding, @Nullable DateOrder dateOrder, @Nullable Password password,
        Entries entries) {

    /// What a reading may do that it does not do by itself.
    public enum Wish {
        /// Reads hidden sheets, rows and columns too.
        HIDDEN,
        /// Keeps the columns of free text that layouts leave out.
        FREE_TEXT,
        /// Finds the hash of a file before its first row, not after the last.
        HASH_FIRST
    }

    /// The best match of every visible sheet.
    public static final ReadOptions DEFAULT = new ReadOptions(null, null);

    public ReadOptions {
        wishes = Set.copyOf(wishes);
    }

    public ReadOptions(@Nullable String layout, @Nullable String sheet) {
        this(layout, sheet, Set.of(), null, null, null, Entries.ALL);
    }

    /// Whether something is wished.
    public boolean wishes(Wish wish) {
        return wishes.contains(wish);
    }

    /// The text of the password; `null` when there is none.
    @Nullable
    String secret() {
        return password == null ? null : password.secret();
    }

    /// The same with one more wish.
    public ReadOptions with(Wish wish) {
        Set<Wish> more = EnumSet.of(wish);
        more.addAll(wishes);
        return new ReadOptions(layout, sheet, more, encoding, dateOrder, password, entries);
    }

    /// The same in another encoding; `null` to find it.
    public ReadOptions in(@Nullable Charset charset) {
        return new ReadOptions(layout, sheet, wishes, charset, dateOrder, password, entries);
    }

    /// The same with dates in this order; `null` to judge by what the columns hold.
    public ReadOptions with(@Nullable DateOrder order) {
        return new ReadOptions(layout, sheet, wishes, encoding, order, password, entries);
    }

    /// The same with a password; `null` for none.
    public ReadOptions with(@Nullable Password secret) {
        return new ReadOptions(layout, sheet, wishes, encoding, dateOrder, secret, entries);
    }

    /// The same of these files of an archive only.
    public ReadOptions of(Entries files) {
        return new ReadOptions(layout, sheet, wishes, encoding, dateOrder, password, files);
    }
}
