package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.question.subject.PriorityCriterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Options by criteria. The arrow keys move over the scores; a digit sets the one they stand on, Delete clears it.
final class MatrixTable {
    private static final Font HEADING = Font.font("Liberation Sans", FontWeight.BOLD, 12);
    private static final double LEAST = 44;
    private static final double PADDING = 16;

    private final PrioritiesViewModel model;
    private final DataTable<PriorityLine> table;
    private List<PriorityCriterion> criteria = List.of();
    private boolean filling;

    MatrixTable(PrioritiesViewModel model, Node nothing, Inquiry inquiry) {
        this.model = model;
        table = new DataTable<>("Options for priorities by criteria. A digit sets the score of the cell.", nothing);
        table.setId("matrix");
        table.getStyleClass().add("matrix");
        table.askOnEnter(inquiry);
        // a narrow window scrolls sideways: headings are read whole
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.lines());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getFocusModel().focusedCellProperty().subscribe(this::look);
        model.answer().valueProperty().subscribe(this::head);
        model.selectedProperty().subscribe(_ -> select());
    }

    DataTable<PriorityLine> table() {
        return table;
    }

    private void head(@Nullable PriorityBoard board) {
        if (board == null) {
            return;
        }
        if (!board.sheet().criteria().equals(criteria)) {
            criteria = board.sheet().criteria();
            filling = true;
            table.getColumns().clear();
            table.addColumns(columns(board.sheet().trial().top()));
            filling = false;
        }
        select();
    }

    private List<DataColumn<PriorityLine>> columns(int top) {
        List<DataColumn<PriorityLine>> columns = new ArrayList<>();
        columns.add(DataColumn.number("Rank", (PriorityLine line) -> line.number(Ranked::rank), PriorityLine::rankText)
                .wide(48));
        columns.add(DataColumn.words("Option", PriorityLine::name).wide(154));
        criteria.forEach(criterion -> columns.add(scores(criterion)));
        columns.add(DataColumn
                .number("Score", (PriorityLine line) -> line.number(Ranked::score), PriorityLine::weightedText)
                .explained("The weighted mean of its criteria, from 0 to 100")
                .from(line -> source(line, PrioritySource::score))
                .wide(56));
        columns.add(DataColumn.number("Rank interval", (PriorityLine line) -> line.number(Ranked::rankLow),
                PriorityLine::intervalText)
                .explained("Where it stands in 90% of the trials with other weights")
                .from(line -> source(line, PrioritySource::interval))
                .wide(66));
        columns.add(DataColumn.number("In first " + top, (PriorityLine line) -> line.number(Ranked::inTop),
                PriorityLine::inTopText)
                .explained("In how many of the trials it is recommended")
                .from(line -> source(line, PrioritySource::inTop))
                .wide(66));
        return columns;
    }

    private @Nullable FigureAsked source(PriorityLine line, Function<PrioritySource, FigureAsked> figure) {
        PriorityBoard board = model.answer().valueProperty().get();
        return board == null || line.ranked() == null ? null : figure.apply(new PrioritySource(board.sheet(), line));
    }

    private static DataColumn<PriorityLine> scores(PriorityCriterion criterion) {
        String heading = heading(criterion);
        DataColumn<PriorityLine> column = DataColumn.number(heading,
                (PriorityLine line) -> line.score(criterion.column()),
                line -> line.scoreText(criterion.column()));
        column.setId(criterion.column());
        return column.explained(criterion.group() + ": " + criterion.title() + ", from 0 to "
                + PriorityLine.plain(criterion.highest()) + ", weight " + PriorityLine.plain(criterion.weight()))
                .wide(Math.max(LEAST, widest(heading) + PADDING));
    }

    /// The width of the longest word of a heading.
    private static double widest(String heading) {
        return Stream.of(heading.split(" ")).mapToDouble(word -> {
            Text text = new Text(word);
            text.setFont(HEADING);
            return text.getLayoutBounds().getWidth();
        }).max().orElse(0);
    }

    /// The title without the words that its group says already.
    private static String heading(PriorityCriterion criterion) {
        String title = criterion.title().replaceFirst("^Harm to (the )?", "").replaceFirst(" harm$", "");
        return title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1);
    }

    private void look(@Nullable TablePosition<?, ?> cell) {
        if (filling || cell == null || cell.getRow() < 0 || cell.getRow() >= table.getItems().size()) {
            return;
        }
        model.selectedProperty().set(table.getItems().get(cell.getRow()));
        criterion(cell).ifPresent(model.criterionProperty()::set);
    }

    private Optional<PriorityCriterion> criterion(TablePosition<?, ?> cell) {
        return cell.getTableColumn() == null
                ? Optional.empty()
                : criteria.stream().filter(c -> c.column().equals(cell.getTableColumn().getId())).findFirst();
    }

    /// Keeps the selection on the option looked at, which moves when its rank changes.
    private void select() {
        PriorityLine line = model.selectedProperty().get();
        PriorityCriterion criterion = model.criterionProperty().get();
        int at = line == null ? -1 : table.getItems().indexOf(line);
        if (at < 0 || (table.getFocusModel().getFocusedCell().getRow() == at
                && !table.getSelectionModel().isEmpty())) {
            return;
        }
        table.getColumns()
                .stream()
                .filter(column -> criterion != null && criterion.column().equals(column.getId()))
                .findFirst()
                .ifPresent(column -> {
                    table.getSelectionModel().clearAndSelect(at, column);
                    table.getFocusModel().focus(at, column);
                });
    }

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        if (event.isShortcutDown() || event.isAltDown() || cell == null || criterion(cell).isEmpty()) {
            return;
        }
        String column = criterion(cell).orElseThrow().column();
        if (event.getCode().isDigitKey()) {
            model.say(column, digit(event.getCode()));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.say(column, "");
            event.consume();
        }
    }

    private static String digit(KeyCode code) {
        String name = code.getName();
        return name.substring(name.length() - 1);
    }
}
