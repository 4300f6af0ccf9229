package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.model.MissingReason;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The table looked at. A value that is missing says why.
final class SubjectGrid {
    private static final double LETTER = 6.8;
    private static final double PADDING = 24;
    private static final double WIDEST_LABEL = 320;
    private static final double NUMBER = 84;
    private static final double WORDS = 168;
    private static final int LONG = 60;

    private final DataTable<LineView> table;

    SubjectGrid(Node nothing, Inquiry inquiry) {
        table = new DataTable<>("The table of the chosen subject", nothing);
        table.setId("subject-table");
        table.askOnEnter(inquiry);
    }

    DataTable<LineView> table() {
        return table;
    }

    /// @param source tells where the numbers come from; `null` when that is not known
    void fill(@Nullable TableView view, @Nullable SubjectSource source) {
        table.getItems().clear();
        table.getColumns().clear();
        if (view == null) {
            return;
        }
        List<DataColumn<LineView>> columns = new ArrayList<>();
        for (int i = 0; i < view.labels().size(); i++) {
            int at = i;
            columns.add(DataColumn.words(view.labels().get(i), (LineView line) -> line.labels().get(at))
                    .wide(label(view, at)));
        }
        for (int i = 0; i < view.headings().size(); i++) {
            int at = i;
            columns.add(column(view, i).from(line -> source == null ? null : source.of(line, at)));
        }
        table.addColumns(columns);
        table.getItems().setAll(view.lines());
    }

    private static double label(TableView view, int at) {
        int longest = view.lines().stream().mapToInt(line -> line.labels().get(at).length()).max().orElse(0);
        return Math.clamp(LETTER * longest + PADDING, WORDS, WIDEST_LABEL);
    }

    private static DataColumn<LineView> column(TableView view, int at) {
        String heading = view.headings().get(at);
        boolean words = view.lines().stream().anyMatch(line -> isWords(line.figures().get(at)));
        if (words) {
            int longest = view.lines().stream().mapToInt(line -> text(line.figures().get(at)).length()).max().orElse(0);
            return DataColumn.words(heading, (LineView line) -> text(line.figures().get(at)))
                    .wide(longest > LONG ? 3 * WORDS : WORDS);
        }
        return DataColumn.number(heading, (LineView line) -> number(line.figures().get(at)),
                line -> text(line.figures().get(at))).wide(NUMBER);
    }

    private static boolean isWords(Seen seen) {
        return seen instanceof Seen.Words || seen instanceof Seen.Judged;
    }

    static String text(Seen seen) {
        if (seen instanceof Seen.Absent(MissingReason reason)) {
            return reason == MissingReason.NOT_APPLICABLE ? "n/a" : reason.words();
        }
        return seen.text();
    }

    private static double number(Seen seen) {
        return switch (seen) {
            case Seen.Amount amount -> amount.value();
            case Seen.Range range -> range.low();
            case Seen.Fewer _, Seen.Absent _, Seen.Words _, Seen.Judged _ -> Double.NaN;
        };
    }
}
