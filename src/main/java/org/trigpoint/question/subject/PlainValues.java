package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Enters what any breakdown of a data set gives, so that it can be told which of it stands elsewhere too.
///
/// @param counted the subject under way, of every record of the data set
record PlainValues(Counted counted, Dataset dataset, SubjectRequest request) {

    /// The columns that reports break any data set down by.
    static final List<String> COLUMNS = List.of("category", "locality", "district", "ward");

    /// Enters all records, and every value of the columns.
    ///
    /// @param both the records of the earlier period, and those of the later
    void enter(List<Cells> both) {
        Pair all = counted.pair(Map.of());
        is(all, "", "");
        for (String column : COLUMNS) {
            List<Pair> parts = new ArrayList<>();
            for (String value : Cells.values(both, Map.of(), column)) {
                Pair part = counted.pair(Map.of(column, List.of(value)));
                is(part, column, value);
                parts.add(part);
            }
            counted.book().adds(all, parts);
        }
    }

    /// Says what a count of both periods is elsewhere.
    void is(Pair pair, String column, String value) {
        counted.book().isPlain(pair.before(), new Plain(dataset, request.against(), column, value));
        counted.book().isPlain(pair.after(), new Plain(dataset, request.period(), column, value));
    }
}
