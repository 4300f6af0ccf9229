package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.RowChecker;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the table on one sheet: keeps the first rows until a row of headings is found among them, then passes on what
/// follows. Nothing but those first rows is ever held.
final class TableFinder implements RowSink {
    private static final int ROWS_SEARCHED = 60;
    private static final int ROWS_HELD = 2000;
    private static final int CELLS_HELD = 1 << 18;
    private static final int CHARACTERS_HELD = 1 << 22;

    private final SheetPlace first;
    private SheetPlace place;
    private int tables = 1;
    private final List<Row> held = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long cells;
    private long characters;
    private @Nullable TableBody body;
    private boolean decided;
    private boolean over;

    TableFinder(SheetPlace place) {
        this.first = place;
        this.place = place;
    }

    @Override
    public boolean row(Row row) {
        if (body != null && body.mayBeginAnother(row) && beginsAnother(row, body.tail())) {
            List<Row> titles = body.tail();
            body.end();
            another(titles);
        }
        if (body != null) {
            body.row(row);
            return true;
        }
        if (decided) {
            return false;
        }
        held.add(row.copy());
        cells += row.size();
        for (int i = 0; i < row.size(); i++) {
            characters += row.cell(i) instanceof Cell.Text(String words) ? words.length() : 0;
        }
        if (held.size() >= ROWS_HELD || cells > CELLS_HELD || characters > CHARACTERS_HELD) {
            decide();
        }
        return body != null || !decided;
    }

    /// Whether a row holds the headings of another table, which a row or more without data set apart.
    private boolean beginsAnother(Row row, List<Row> titles) {
        List<Row> rows = new ArrayList<>(titles);
        rows.add(row);
        Header header = new HeaderSearch(rows, first.table(tables + 1).recognition()).find();
        return header != null && header.last() == rows.size() - 1;
    }

    /// Starts over below a table that ended.
    private void another(List<Row> titles) {
        tables++;
        place = first.table(tables);
        body = null;
        decided = false;
        over = false;
        notes.clear();
        cells = 0;
        characters = 0;
        held.clear();
        held.addAll(titles);
    }

    @Override
    public void note(String note) {
        if (body == null) {
            notes.add(note);
        } else {
            body.note(note);
        }
    }

    @Override
    public void end() {
        over = true;
        List<Beside> beside = decided ? List.of() : Beside.of(held, place.recognition());
        if (!beside.isEmpty()) {
            read(beside);
        }
        // The rows held may hold a table and the beginning of another.
        while (!decided) {
            decide();
        }
        if (body != null) {
            body.end();
        }
    }

    @Override
    public boolean wantsHiddenColumns() {
        return place.options().wishes(ReadOptions.Wish.HIDDEN);
    }

    /// The file's name.
    String file() {
        return first.file();
    }

    /// Whether it still holds rows whose table is not decided.
    boolean isUndecided() {
        return !decided;
    }

    /// Whether somebody was told how it ended.
    boolean isOver() {
        return over;
    }

    @Override
    public void broken(String reason) {
        over = true;
        decided = true;
        if (body == null) {
            place.refused(reason);
        } else {
            body.broken(reason);
        }
    }

    private void decide() {
        decided = true;
        over = true;
        List<Row> searched = held.subList(0, Math.min(held.size(), ROWS_SEARCHED));
        Header header = new HeaderSearch(searched, place.recognition()).find();
        place.look(header, held);
        Optional<String> notRead = NotRead.why(header, searched);
        if (notRead.isPresent()) {
            place.refused(notRead.get());
            return;
        }
        if (header == null) {
            place.refused(held.stream().allMatch(Row::isBlank)
                    ? "it holds no rows"
                    : Intake.UNKNOWN + searched() + Nearest.hint(held, place.recognition()));
            return;
        }
        begin(header);
    }

    private String searched() {
        return held.size() == 1 ? " in its only row"
                : " in its first " + Math.min(held.size(), ROWS_SEARCHED) + " rows";
    }

    /// The hash of the file where it is wanted first and can be had; `null` otherwise.
    private @Nullable String hash() {
        try {
            return place.options().wishes(ReadOptions.Wish.HASH_FIRST) ? place.source().sha256() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /// Reads tables beside each other one after the other, which only the rows of a short sheet can be held for.
    private void read(List<Beside> beside) {
        decided = true;
        notes.add("The sheet holds " + beside.size() + " tables beside each other.");
        for (Beside columns : beside) {
            TableFinder finder = new TableFinder(tables == 1 ? first : first.table(tables));
            tables++;
            notes.forEach(finder::note);
            held.forEach(row -> finder.row(columns.part(row)));
            finder.end();
        }
        held.clear();
    }

    private void begin(Header header) {
        List<Row> sample = held.subList(header.last() + 1, held.size());
        RowChecker checker = RowChecker.of(header.match(), sample, header.across(), place.options().dateOrder());
        notes.addAll(0, header.notes(held));
        notes.addAll(checker.assumptions());
        Match match = header.match();
        TableHead head = new TableHead(place.file(), place.sheet(), match.layout().id(), match.layout().dataset(),
                match.extras().stream().map(Match.Column::heading).toList(), match.layout().identity(), notes,
                hash());
        RowReceiver receiver = place.meet(head);
        if (receiver == null) {
            held.clear();
            return;
        }
        over = false;
        body = new TableBody(place, header, held, new TableBody.Reader(checker, receiver));
        List<Row> waiting = List.copyOf(sample);
        held.clear();
        waiting.forEach(this::row);
    }
}
