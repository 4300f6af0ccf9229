package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.source.HashedSource;

import java.util.List;

/// One sheet on its way in: where it came from, and who meets its tables.
///
/// @param source the file
/// @param recognition what a table is compared with
/// @param meeting who meets it
/// @param options what the analyst asks
/// @param number which table of the sheet it is, from 1
record SheetPlace(HashedSource source, Recognition recognition, Meeting meeting, ReadOptions options, int number) {

    /// Who meets the tables of one sheet.
    ///
    /// @param visitor who receives their rows
    /// @param looker who is shown where they begin
    /// @param wish which are wanted
    /// @param chosen the layout that the analyst chose for those; `null` for the best match
    record Meeting(TableVisitor visitor, Looker looker, TableWish wish, @Nullable Layout chosen) {}

    /// Is shown the first rows of a table, whether it was recognised or not.
    @FunctionalInterface
    interface Looker {
        /// @param header where its headings stand among the rows; `null` when none were recognised
        /// @param rows those held when it was decided, which change later
        void look(SheetPlace place, @Nullable Header header, List<Row> rows);
    }

    /// The place of the first table of a sheet.
    static SheetPlace first(HashedSource source, Recognition sheet, Meeting meeting, ReadOptions options) {
        Recognition recognition = sheet.choosing(meeting.wish().includes(1) ? meeting.chosen() : null);
        return new SheetPlace(source, recognition, meeting, options, 1);
    }

    String file() {
        return source.name();
    }

    String sheet() {
        return recognition.sheet();
    }

    /// The place of another table of the same sheet.
    ///
    /// @param next 2 for the second
    SheetPlace table(int next) {
        Recognition named = recognition.called(TableWish.name(recognition.sheet(), next))
                .choosing(meeting.wish().includes(next) ? meeting.chosen() : null);
        return new SheetPlace(source, named, meeting, options, next);
    }

    /// Who receives the rows of the table; `null` for nobody.
    @Nullable
    RowReceiver meet(TableHead head) {
        return meeting.wish().includes(number) ? meeting.visitor().table(head) : RowReceiver.DEAF;
    }

    void look(@Nullable Header header, List<Row> rows) {
        if (meeting.wish().includes(number)) {
            meeting.looker().look(this, header, rows);
        }
    }

    void refused(String reason) {
        if (meeting.wish().includes(number)) {
            meeting.visitor().refused(file(), sheet(), reason);
        }
    }
}
