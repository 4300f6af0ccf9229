package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.StatusMark;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.statistics.Status;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The grid: one line a measure, its target, its months as cells with the shape of their status, and where it stands.
final class TargetGrid {
    /// More months do not fit beside each other; the latest are shown.
    private static final int MOST_MONTHS = 12;
    private static final double PADDING = 20;
    /// Narrower, words would break within their letters; the screen scrolls instead.
    private static final double LEAST_WIDTH = 1040;

    private final DataTable<TargetLine> table;
    private @Nullable Period shown;

    TargetGrid(Node nothing, Inquiry inquiry) {
        table = new DataTable<>("Measures against targets", nothing);
        table.setId("targets");
        table.setMinWidth(LEAST_WIDTH);
        table.askOnEnter(inquiry);
        table.getStyleClass().add("target-grid");
    }

    DataTable<TargetLine> table() {
        return table;
    }

    /// Lays out the columns for the months of an answer.
    void head(@Nullable TargetsTable answer) {
        if (answer == null || answer.period().equals(shown)) {
            return;
        }
        shown = answer.period();
        List<YearMonth> months = answer.period().months();
        List<DataColumn<TargetLine>> columns = new ArrayList<>();
        columns.add(wrapped(DataColumn.words("Measure", TargetLine::name), 222));
        columns.add(wrapped(DataColumn.words("Target", line -> line.row().targetWords()), 116));
        months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size())
                .forEach(month -> columns.add(month(month)));
        columns.add(DataColumn.number("Year\nto date", TargetLine::actualNumber, TargetLine::actualText)
                .drawn(line -> stacked(line.actualText(), line.actualOf(), line.row().actual().words()))
                .explained("The period's value so far; of a target for each month, the latest month")
                .from(TargetLine::source)
                .wide(78));
        columns.add(status());
        columns.add(DataColumn.number("Expected year end", TargetLine::expectedNumber, TargetLine::outlookText)
                .drawn(line -> stacked(line.expectedText(), line.intervalText(), "Expected, with the 80% interval"))
                .explained("Where a count of a year under way is likely to end, with its 80% interval")
                .wide(100));
        table.getColumns().clear();
        table.addColumns(columns);
    }

    private static DataColumn<TargetLine> wrapped(DataColumn<TargetLine> column, double width) {
        return column.wide(width).drawn(line -> {
            Label label = new Label(column.textOf(line));
            label.getStyleClass().add("caption");
            label.setWrapText(true);
            label.setTooltip(new Tooltip(column.textOf(line)));
            label.prefWidthProperty().bind(column.widthProperty().subtract(PADDING));
            return label;
        });
    }

    private static DataColumn<TargetLine> month(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3);
        DataColumn<TargetLine> column = DataColumn.number(name + "\n" + month.getYear(),
                (TargetLine line) -> line.monthNumber(month), line -> line.monthText(month))
                .drawn(line -> monthCell(line, month))
                .from(line -> line.source(month));
        column.getStyleClass().add("month");
        column.setId(month.toString());
        column.setMinWidth(44);
        column.setPrefWidth(44);
        return column.explained(Period.of(month, month).name());
    }

    private static Node monthCell(TargetLine line, YearMonth month) {
        MonthMark mark = line.month(month);
        Label value = new Label(switch (mark.value()) {
            case Value.Known known -> line.row().measure().unit().words(known.number());
            case Value.Missing missing -> missing.reason().shorthand();
        });
        value.getStyleClass().add(mark.value() instanceof Value.Missing ? "quiet" : "month-value");
        VBox cell = new VBox(value);
        cell.setAlignment(Pos.CENTER);
        String standing = mark.value() instanceof Value.Known known ? known.standing().shorthand() : "";
        if (mark.status() != Status.NONE || !standing.isEmpty()) {
            StatusMark shape = new StatusMark();
            shape.setGraphicTextGap(3);
            if (mark.status() == Status.NONE) {
                shape.setText(standing);
            } else {
                shape.show(mark.status(), standing);
            }
            cell.getChildren().add(shape);
        }
        Tooltip.install(cell, new Tooltip(line.monthWords(month)));
        return cell;
    }

    private static Node stacked(String value, String below, String explained) {
        Label first = new Label(value);
        VBox cell = new VBox(first);
        cell.setAlignment(Pos.CENTER_RIGHT);
        if (!below.isEmpty()) {
            Label second = new Label(below);
            second.getStyleClass().addAll("quiet", "caption");
            cell.getChildren().add(second);
        }
        Tooltip.install(cell, new Tooltip(explained));
        return cell;
    }

    private static DataColumn<TargetLine> status() {
        DataColumn<TargetLine> column = DataColumn.words("Status", line -> line.judgement().words());
        return column.wide(118).drawn(line -> {
            StatusMark mark = new StatusMark();
            mark.show(line.judgement().status(), line.judgement().words());
            mark.getStyleClass().add("caption");
            mark.setWrapText(true);
            mark.prefWidthProperty().bind(column.widthProperty().subtract(PADDING));
            mark.setTooltip(new Tooltip(line.judgement().rule()));
            return mark;
        });
    }

    /// What the shapes of the months mean.
    static HBox legend() {
        HBox legend = new HBox(16, key(Status.GREEN, "met"), key(Status.AMBER, "within tolerance"),
                key(Status.RED, "missed"));
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(HBox.USE_PREF_SIZE);
        return legend;
    }

    private static StatusMark key(Status status, String words) {
        StatusMark mark = new StatusMark();
        mark.show(status, words);
        mark.getStyleClass().add("caption");
        return mark;
    }
}
