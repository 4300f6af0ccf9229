package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.LedgerBar;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Ledger;
import org.trigpoint.workspace.TableReport;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What would become of every row, table by table; below the kinds of problem, each with examples.
final class CheckStep extends VBox {
    private final Invitation waiting = new Invitation(Feather.CHECK_SQUARE, "Checking every row …");
    private final DataTable<TableReport.Read> tables = new DataTable<>("What would be imported", waiting);
    private final DataTable<Rehearsal.ProblemKind> problems = new DataTable<>("Problems by kind",
            new Invitation(Feather.CHECK_CIRCLE, "Every row was understood."));
    private final VBox refused = new VBox();
    private final ScrollPane told = new ScrollPane(refused);
    private final Label balance = new Label();

    CheckStep(WizardViewModel model) {
        getStyleClass().add("stack");
        tables.setId("check-tables");
        tables.addColumns(List.of(
                DataColumn.words("Table", CheckStep::source).wide(260),
                DataColumn.words("Data set", (TableReport.Read read) -> read.dataset().title()).wide(160),
                DataColumn.<TableReport.Read>words("Rows", read -> words(read.ledger()))
                        .drawn(CheckStep::bar)
                        .wide(170),
                counted("Read", Ledger::read), counted("New", Ledger::loaded),
                DataColumn.<TableReport.Read>count("Changed", read -> read.overlap().changed())
                        .explained("Records that are there under the same reference and come with other values")
                        .wide(84),
                counted("Rejected", Ledger::rejected),
                counted("Blank", Ledger::blank), counted("The same", Ledger::duplicate)));
        problems.setId("check-problems");
        problems.addColumns(List.of(
                DataColumn.count("Rows", Rehearsal.ProblemKind::rows).wide(72),
                DataColumn.words("Column", Rehearsal.ProblemKind::column).wide(150),
                DataColumn.words("Expected", Rehearsal.ProblemKind::expected).wide(340),
                DataColumn.words("Found, for instance", Rehearsal.ProblemKind::examples).wide(380)));
        CheckBox replace = new CheckBox("Take out an earlier import of the _same file first");
        replace.setMnemonicParsing(true);
        replace.setId("replace-same");
        replace.selectedProperty().bindBidirectional(model.replacingProperty());
        refused.getStyleClass().add("notes");
        balance.getStyleClass().add("card-title");
        balance.setWrapText(true);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox.setVgrow(problems, Priority.ALWAYS);
        told.setFitToWidth(true);
        told.setMaxHeight(120);
        told.setMinHeight(96);
        getChildren().addAll(balance, tables, told, problems, replace);
        model.rehearsal().valueProperty().subscribe(this::show);
        model.rehearsal()
                .refusalProperty()
                .subscribe(
                        why -> waiting.say(why.isEmpty() ? "Checking every row …" : why));
    }

    private static DataColumn<TableReport.Read> counted(String heading,
            java.util.function.ToLongFunction<Ledger> count) {
        return DataColumn.<TableReport.Read>count(heading, read -> count.applyAsLong(read.ledger())).wide(84);
    }

    private void show(@Nullable Rehearsal rehearsal) {
        tables.getItems().setAll(rehearsal == null ? List.of() : rehearsal.read());
        problems.getItems().setAll(rehearsal == null ? List.of() : rehearsal.problems());
        refused.getChildren()
                .setAll(rehearsal == null
                        ? List.of()
                        : Stream.concat(rehearsal.refused().stream().map(CheckStep::line),
                                rehearsal.read().stream().flatMap(CheckStep::notes)).toList());
        told.setVisible(!refused.getChildren().isEmpty());
        told.setManaged(told.isVisible());
        balance.setText(rehearsal == null ? "" : rehearsal.balance());
    }

    private static Node line(TableReport.Refused table) {
        String sheet = table.sheet().isEmpty() ? "" : " · " + table.sheet();
        return line(Feather.ALERT_TRIANGLE, table.file() + sheet + ": " + table.reason());
    }

    private static Stream<Node> notes(TableReport.Read read) {
        return read.notes().stream().map(note -> line(Feather.INFO, source(read) + ": " + note));
    }

    private static Node line(Feather icon, String words) {
        Label line = new Label(words, Icon.of(icon));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static String source(TableReport.Read read) {
        return read.sheet().isEmpty() ? read.file() : read.file() + " · " + read.sheet();
    }

    private static String words(Ledger ledger) {
        return NumberText.of(ledger.loaded()) + " of " + NumberText.of(ledger.read());
    }

    private static Node bar(TableReport.Read read) {
        LedgerBar bar = new LedgerBar();
        bar.show(read.ledger());
        return bar;
    }
}
