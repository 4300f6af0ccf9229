package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.NumberText;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// A column of a table of rows: what each row says in it, as text to read and to copy, and how rows are sorted by it.
public final class DataColumn<R> extends TableColumn<R, R> {
    private static final int LONGEST_LINE = 11;

    private final Function<R, String> text;
    private @Nullable Function<R, @Nullable FigureAsked> source;
    private OverrunStyle overrun = OverrunStyle.ELLIPSIS;

    private DataColumn(String heading, Function<R, String> text, Comparator<R> order) {
        this.text = text;
        Label label = new Label(folded(heading));
        label.getStyleClass().add("column-heading");
        label.setTooltip(new Tooltip(heading));
        setGraphic(label);
        setId(heading);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setComparator(order);
        setCellFactory(_ -> new TextCell());
    }

    /// Words, sorted as words.
    public static <R> DataColumn<R> words(String heading, Function<R, String> text) {
        return new DataColumn<>(heading, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /// Numbers, on the right and sorted as numbers; NaN, which is no number, comes last.
    ///
    /// @param text how the number is written
    public static <R> DataColumn<R> number(String heading, ToDoubleFunction<R> value, Function<R, String> text) {
        DataColumn<R> column = new DataColumn<>(heading, text, Comparator.comparingDouble(value));
        column.getStyleClass().add("number");
        return column;
    }

    /// Counts, on the right and sorted as numbers.
    public static <R> DataColumn<R> count(String heading, ToLongFunction<R> value) {
        DataColumn<R> column = new DataColumn<>(heading, row -> NumberText.of(value.applyAsLong(row)),
                Comparator.comparingLong(value));
        column.getStyleClass().add("number");
        return column;
    }

    /// The same column, each cell with a picture before or in place of its text.
    ///
    /// @param picture draws the picture of a row
    public DataColumn<R> drawn(Function<R, Node> picture) {
        setCellFactory(_ -> new DrawnCell(picture));
        return this;
    }

    /// The same column, whose words that are too long lose their middle: beginning and end tell file names apart.
    public DataColumn<R> keepingEnds() {
        overrun = OverrunStyle.CENTER_ELLIPSIS;
        return this;
    }

    /// The same column, sorted by something else.
    public DataColumn<R> sortedBy(ToDoubleFunction<R> value) {
        setComparator(Comparator.comparingDouble(value));
        return this;
    }

    /// The same column with a width to begin with and a least one.
    public DataColumn<R> wide(double width) {
        setPrefWidth(width);
        setMinWidth(Math.min(width, 64));
        return this;
    }

    /// The same column with a longer explanation over its heading.
    public DataColumn<R> explained(String explanation) {
        ((Label) getGraphic()).getTooltip().setText(explanation);
        return this;
    }

    /// The same column, whose numbers can be asked where they come from, by a click or by Enter; see [DataTable#askWith].
    ///
    /// @param figure the number of a row; `null` where it has none
    public DataColumn<R> from(Function<R, @Nullable FigureAsked> figure) {
        source = figure;
        getStyleClass().add("figure");
        return this;
    }

    /// The number that a row has in this column; `null` where there is none, or nothing to say of it.
    @Nullable
    FigureAsked figureOf(R row) {
        Function<R, @Nullable FigureAsked> known = source;
        return known == null ? null : known.apply(row);
    }

    /// Whether its numbers can be asked where they come from.
    boolean hasFigures() {
        return source != null;
    }

    /// The heading.
    public String heading() {
        return ((Label) getGraphic()).getText().replace('\n', ' ');
    }

    /// Changes the heading.
    public void setHeading(String heading) {
        ((Label) getGraphic()).setText(folded(heading));
    }

    /// A long heading on two lines, parted at the space nearest to its middle; one that is parted already stays.
    private static String folded(String heading) {
        int middle = heading.length() / 2;
        int before = heading.lastIndexOf(' ', middle);
        int after = heading.indexOf(' ', middle);
        int at = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
        return heading.length() <= LONGEST_LINE || at < 0 || heading.indexOf('\n') >= 0
                ? heading
                : heading.substring(0, at) + "\n" + heading.substring(at + 1);
    }

    /// What a row says in this column.
    public String textOf(R row) {
        return text.apply(row);
    }

    private void askOnClick(TableCell<R, R> cell) {
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            R row = cell.getItem();
            if (hasFigures() && row != null && event.getButton() == MouseButton.PRIMARY
                    && getTableView() instanceof DataTable<R> table) {
                table.ask(figureOf(row));
            }
        });
    }

    private final class TextCell extends TableCell<R, R> {
        private TextCell() {
            askOnClick(this);
            setTextOverrun(overrun);
            // only text that is cut off needs to be told again
            setOnMouseEntered(_ -> setTooltip(isCutOff() ? new Tooltip(getText()) : null));
        }

        private boolean isCutOff() {
            return lookup(".text") instanceof Text shown && getText() != null && !shown.getText().equals(getText());
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text.apply(row));
        }
    }

    private final class DrawnCell extends TableCell<R, R> {
        private final Function<R, Node> picture;

        DrawnCell(Function<R, Node> picture) {
            this.picture = picture;
            askOnClick(this);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : picture.apply(row));
            setAccessibleText(empty || row == null ? null : text.apply(row));
        }
    }
}
