package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// Remembers the widths that columns were drawn to and the order that rows were put in, for each table with an id within
/// the part of the window that a memory was given; columns are known by theirs.
public final class TableMemory<R> {
    private static final String DOWN = " down";

    private final TableView<R> table;
    private final Memory memory;
    private List<Double> widths = List.of();
    private boolean restoring;

    /// Lets the tables within a node, those that are there and those to come, be remembered.
    public static void within(Node node, Memory memory) {
        node.getProperties().put(Memory.class, memory);
    }

    /// Remembers a table from when it is first shown.
    static void keepOf(TableView<?> table) {
        Subscription[] once = {Subscription.EMPTY};
        once[0] = table.sceneProperty().subscribe(scene -> {
            Memory memory = scene == null || table.getId() == null ? null : memoryOf(table);
            if (memory != null) {
                once[0].unsubscribe();
                new TableMemory<>(table, memory);
            }
        });
    }

    private static @Nullable Memory memoryOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(Memory.class) instanceof Memory memory) {
                return memory;
            }
        }
        return null;
    }

    private TableMemory(TableView<R> table, Memory memory) {
        this.table = table;
        this.memory = memory;
        // a width that the window gives is not one that somebody chose
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> widths = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keepWidths());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> keepOrder());
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> {
            while (change.next()) {
                change.getAddedSubList()
                        .forEach(column -> column.sortTypeProperty().subscribe((_, _) -> keepOrder()));
            }
            restore();
        });
        table.getColumns().forEach(column -> column.sortTypeProperty().subscribe((_, _) -> keepOrder()));
        memory.takenProperty().subscribe(_ -> restore());
    }

    private List<Double> widths() {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }

    private void keepWidths() {
        if (!widths.isEmpty() && !widths.equals(widths())) {
            table.getColumns()
                    .forEach(column -> memory.put(width(column), Long.toString(Math.round(column.getWidth()))));
        }
    }

    private void keepOrder() {
        if (!restoring) {
            memory.put(order(), table.getSortOrder()
                    .stream()
                    .limit(1)
                    .map(column -> column.getId() + (column.getSortType() == SortType.DESCENDING ? DOWN : ""))
                    .collect(Collectors.joining()));
        }
    }

    private void restore() {
        restoring = true;
        for (TableColumn<R, ?> column : table.getColumns()) {
            memory.get(width(column))
                    .filter(text -> text.matches("\\d{1,4}"))
                    .ifPresent(text -> column.setPrefWidth(Double.parseDouble(text)));
        }
        memory.get(order()).ifPresentOrElse(this::sort, table.getSortOrder()::clear);
        restoring = false;
    }

    private void sort(String kept) {
        boolean down = kept.endsWith(DOWN);
        String id = down ? kept.substring(0, kept.length() - DOWN.length()) : kept;
        Optional<TableColumn<R, ?>> column = table.getColumns().stream().filter(c -> id.equals(c.getId())).findFirst();
        column.ifPresent(found -> {
            found.setSortType(down ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(found));
        });
    }

    private String width(TableColumn<R, ?> column) {
        return "width/" + table.getId() + "/" + column.getId();
    }

    private String order() {
        return "order/" + table.getId();
    }
}
