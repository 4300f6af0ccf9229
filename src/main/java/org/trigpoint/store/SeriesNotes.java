package org.trigpoint.store;

import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;

import java.sql.Connection;
import java.util.List;

/// What the analyst says of series: breaks and provisional months.
public final class SeriesNotes {
    private final Connection connection;

    SeriesNotes(Connection connection) {
        this.connection = connection;
    }

    /// Every note, by series and month.
    public List<SeriesNote> all() {
        return Sql.list(connection, """
                SELECT series, kind, first_month, last_month, reason FROM series_note
                ORDER BY series, first_month, kind
                """, r -> new SeriesNote(r.getString(1), kind(r.getString(2)),
                Period.of(Months.month(r.getInt(3)), Months.month(r.getInt(4))), r.getString(5)));
    }

    /// Sets a note; another of the same series, kind and first month is replaced.
    public void put(SeriesNote note) {
        Sql.update(connection, "INSERT OR REPLACE INTO series_note VALUES (?, ?, ?, ?, ?)", note.series(),
                note.kind().id(), Months.number(note.months().first()), Months.number(note.months().last()),
                note.reason());
    }

    /// Takes out the notes of a series and kind that begin in this period.
    ///
    /// @return how many
    public int remove(String series, SeriesNote.Kind kind, Period beginning) {
        return Sql.update(connection, """
                DELETE FROM series_note WHERE series = ? AND kind = ? AND first_month BETWEEN ? AND ?
                """, series, kind.id(), Months.number(beginning.first()), Months.number(beginning.last()));
    }

    private static SeriesNote.Kind kind(String id) {
        return "break".equals(id) ? SeriesNote.Kind.BREAK : SeriesNote.Kind.PROVISIONAL;
    }
}
