package org.trigpoint.intake;

import org.trigpoint.intake.check.Faults;
import org.trigpoint.intake.check.RowChecker;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The rows below the headings, each checked and counted. Totals and footnotes at the end look like faulty rows until the
/// sheet ends, so such rows wait: a sound row after them makes them faults, the end makes them notes.
final class TableBody implements Faults {
    private static final int LARGEST_TAIL = 100;
    private static final long[] ROW_LIMITS = {65_536, 1_048_576};

    private final SheetPlace place;
    private final Row header;
    private final UnheadedColumns unheaded;
    private final RowChecker checker;
    private final RowReceiver receiver;
    private final Consumer<Entry> entries = this::sound;
    private final List<Row> tail = new ArrayList<>();
    private final List<Problem> tailProblems = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();
    private long row;
    private long read;
    private long loaded;
    private long rejected;
    private long blank;
    private long hidden;
    private long entriesGiven;
    private long repeatedHeadings;
    private long totals;
    private boolean belowGap;

    /// @param headings where the headings stand
    /// @param rows those held when the headings were found
    TableBody(SheetPlace place, Header headings, List<Row> rows, Reader reader) {
        this.place = place;
        this.header = rows.get(headings.last());
        this.unheaded = UnheadedColumns.of(headings, rows);
        this.checker = reader.checker();
        this.receiver = reader.receiver();
        this.row = header.number();
    }

    /// Who checks the rows, and who is told of them.
    record Reader(RowChecker checker, RowReceiver receiver) {}

    void note(String note) {
        receiver.note(note);
    }

    /// Whether a row may hold the headings of another table: it stands below a gap or below rows that end this one, and
    /// holds words alone.
    boolean mayBeginAnother(Row next) {
        boolean apart = belowGap || next.number() > row + 1 || !tail.isEmpty();
        if (!apart || isHeading(next) || next.filled(2) < 2) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!(next.cell(i) instanceof Cell.Text || next.cell(i).isBlank() || next.cell(i) instanceof Cell.Dated)) {
                return false;
            }
        }
        return true;
    }

    /// The rows since the last sound one that may end the table.
    List<Row> tail() {
        return List.copyOf(tail);
    }

    void row(Row next) {
        long gap = Math.max(0, next.number() - row - 1);
        row = next.number();
        if (next.isBlank()) {
            read++;
            blank++;
            belowGap = true;
            return;
        }
        belowGap |= gap > 0;
        // Workbooks leave blank rows out of the file.
        read += gap;
        blank += gap;
        if (next.isHidden() && !place.options().wishes(ReadOptions.Wish.HIDDEN)) {
            hidden++;
        } else if (isHeading(next)) {
            repeatedHeadings++;
        } else if (checker.leavesOut(next)) {
            totals++;
        } else {
            check(next);
        }
        belowGap = false;
    }

    private void check(Row next) {
        faults.clear();
        checker.check(next, entries, this);
        if (faults.isEmpty()) {
            read++;
            loaded++;
            unheaded.see(next);
        } else if (Tail.mayEnd(next, header, !tail.isEmpty() || belowGap) && tail.size() < LARGEST_TAIL) {
            tail.add(next.copy());
            tailProblems.addAll(faults);
        } else {
            rejectTail();
            reject(faults, 1);
        }
    }

    @Override
    public void add(String heading, Cell found, String expected) {
        faults.add(new Problem(place.file(), place.sheet(), row, heading, found.text(), expected));
    }

    private void sound(Entry entry) {
        if (!tail.isEmpty()) {
            rejectTail();
        }
        entriesGiven++;
        receiver.row(entry);
    }

    private void rejectTail() {
        reject(tailProblems, tail.size());
        tail.clear();
        tailProblems.clear();
    }

    private void reject(List<Problem> problems, int rows) {
        read += rows;
        rejected += rows;
        problems.forEach(receiver::problem);
    }

    private boolean isHeading(Row next) {
        if (next.size() != header.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.cell(i).equals(header.cell(i))) {
                return false;
            }
        }
        return true;
    }

    void end() {
        if (!tail.isEmpty()) {
            receiver.note(Quotes.skipped(tail, "below"));
        }
        checker.findings().forEach(receiver::note);
        unheaded.words().ifPresent(receiver::note);
        if (checker.countsIncidents()) {
            receiver.note(String.format(Locale.UK, "The counts of the rows loaded add up to %,d.", entriesGiven));
        }
        if (hidden > 0) {
            receiver.note(hidden == 1
                    ? "1 hidden row was left out."
                    : String.format(Locale.UK, "%,d hidden rows were left out.", hidden));
        }
        if (totals > 0) {
            receiver.note(totals == 1
                    ? "1 " + checker.leftOutNames().getFirst() + " was left out."
                    : String.format(Locale.UK, "%,d %s were left out.", totals, checker.leftOutNames().getLast()));
        }
        if (repeatedHeadings > 0) {
            receiver.note(repeatedHeadings == 1
                    ? "The headings come again once; that row was skipped."
                    : String.format(Locale.UK, "The headings come again %,d times; those rows were skipped.",
                            repeatedHeadings));
        }
        for (long limit : ROW_LIMITS) {
            if (row == limit) {
                receiver.note(
                        String.format(Locale.UK, "The table ends at row %,d, where a spreadsheet program stops: it is "
                                + "possibly cut off.", limit));
            }
        }
        finish();
    }

    private void finish() {
        String hash;
        try {
            hash = place.source().sha256();
        } catch (IOException e) {
            receiver.failed("the file could not be read a second time");
            return;
        }
        receiver.finished(new Ledger(read, loaded, rejected, blank, 0), hash);
    }

    void broken(String reason) {
        receiver.failed(reason);
    }
}
