package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A table of rows that can be sorted, and copied as text with its headings.
public final class DataTable<R> extends TableView<R> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final String WHOLE = "Copy the whole table";

    private @Nullable Inquiry inquiry;
    private @Nullable R askedOf;
    private int askedAt;
    private boolean windowed;
    private boolean sorting;
    private final ListChangeListener<R> rowsCame = this::sortAgain;
    private final WeakListChangeListener<R> refilled = new WeakListChangeListener<>(rowsCame);

    /// @param name what the table holds, for screen readers
    /// @param nothing what stands in its place while it has no rows
    public DataTable(String name, Node nothing) {
        getStyleClass().add("data-table");
        setAccessibleText(name);
        setPlaceholder(nothing);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                Copies.toClipboard(selectionAsText());
                event.consume();
            }
        });
        MenuItem rows = new MenuItem("Copy selected rows");
        rows.setOnAction(_ -> Copies.toClipboard(selectionAsText()));
        MenuItem all = new MenuItem(WHOLE);
        all.setOnAction(_ -> Copies.toClipboard(allAsText()));
        setContextMenu(new ContextMenu(rows, all));
        itemsProperty().subscribe(items -> {
            if (items != null) {
                items.addListener(refilled);
            }
        });
        TableMemory.keepOf(this);
    }

    /// Rows that come anew are put into the order that was chosen, when the table is next laid out.
    private void sortAgain(ListChangeListener.Change<? extends R> change) {
        boolean anew = false;
        while (change.next()) {
            anew |= change.wasAdded() && !change.wasPermutated();
        }
        if (anew && !windowed && !sorting && !getSortOrder().isEmpty()) {
            sorting = true;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (sorting) {
            sort();
            sorting = false;
        }
        super.layoutChildren();
    }

    /// Lets the numbers of columns that know where they come from be asked about: by a click, by Shift+F1 on a row, or by
    /// the menu.
    public void askWith(Inquiry takes) {
        inquiry = takes;
        MenuItem from = new MenuItem("Where does this come from?");
        from.setOnAction(_ -> askOfRow());
        getContextMenu().getItems().addFirst(from);
        askOn(new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN));
    }

    /// The same, by Enter on a row too: for tables in which Enter does nothing else.
    public void askOnEnter(Inquiry takes) {
        askWith(takes);
        askOn(new KeyCodeCombination(KeyCode.ENTER));
    }

    private void askOn(KeyCombination keys) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event) && selected() != null) {
                askOfRow();
                event.consume();
            }
        });
    }

    /// Says that only the rows in view are at hand: they alone are copied and searched.
    public void keepWindowed() {
        windowed = true;
        getContextMenu().getItems().removeIf(item -> WHOLE.equals(item.getText()));
    }

    void ask(@Nullable FigureAsked figure) {
        if (inquiry != null) {
            inquiry.ask(figure);
        }
    }

    /// Asks about the first number of the selected row; asked again of the same row, about the next.
    private void askOfRow() {
        R row = selected();
        List<FigureAsked> figures = row == null ? List.of()
                : getVisibleLeafColumns().stream()
                        .map(DataTable::<R>own)
                        .map(column -> column.figureOf(row))
                        .filter(Objects::nonNull)
                        .toList();
        if (!figures.isEmpty()) {
            askedAt = row == askedOf ? (askedAt + 1) % figures.size() : 0;
            askedOf = row;
            ask(figures.get(askedAt));
        }
    }

    /// Adds columns.
    public void addColumns(List<DataColumn<R>> columns) {
        getColumns().addAll(columns);
    }

    /// Keeps some rows above all others, however the table is sorted.
    public void keepFirst(Predicate<R> kept) {
        Comparator<R> first = Comparator.comparing(row -> !kept.test(row));
        setSortPolicy(_ -> {
            Comparator<R> chosen = getComparator();
            if (chosen != null) {
                FXCollections.sort(getItems(), first.thenComparing(chosen));
            }
            return true;
        });
    }

    /// Selects the next row that holds some words in any column, from the selected one on and round again.
    ///
    /// @return whether there is one
    public boolean findNext(String words) {
        String wanted = words.toLowerCase(Locale.UK);
        int size = windowed ? 0 : getItems().size();
        int from = getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= size && !wanted.isBlank(); i++) {
            int at = Math.floorMod(from + i, size);
            R row = getItems().get(at);
            if (text(List.of(row)).lines().skip(1).anyMatch(line -> line.toLowerCase(Locale.UK).contains(wanted))) {
                getSelectionModel().clearAndSelect(at);
                scrollTo(Math.max(0, at - 3));
                return true;
            }
        }
        return false;
    }

    /// The selected rows as text; all rows where none is selected.
    public String selectionAsText() {
        List<R> selected = getSelectionModel().getSelectedItems();
        return selected.isEmpty() && !windowed ? allAsText() : text(selected);
    }

    /// All rows as text, in the order shown.
    public String allAsText() {
        return text(getItems());
    }

    /// The row selected first; `null` for none.
    public @Nullable R selected() {
        return getSelectionModel().getSelectedItem();
    }

    private String text(List<R> rows) {
        List<DataColumn<R>> columns = getVisibleLeafColumns().stream().map(DataTable::<R>own).toList();
        return Copies.text(columns.stream().map(DataColumn::heading).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
    }

    private static <R> DataColumn<R> own(TableColumn<R, ?> column) {
        if (column instanceof DataColumn<?> data) {
            @SuppressWarnings("unchecked") // every column comes in through addColumns
            DataColumn<R> own = (DataColumn<R>) data;
            return own;
        }
        throw new IllegalStateException("not a column of this table: " + column);
    }
}
