package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Navigation;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.model.Audience;

import java.time.InstantSource;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The outline on the left, what the section chosen prints and the analyst's words on it in the middle, the checks and
/// the export on the right.
public final class ReportView implements Screen {
    private final Page page = new Page(Destination.REPORT);
    private final ReportViewModel model;

    /// The screen of the open workspace.
    public ReportView(Desk desk) {
        model = new ReportViewModel(desk.session(), InstantSource.system());
        CommentaryPanel commentary = new CommentaryPanel(model);
        HBox.setHgrow(commentary, Priority.ALWAYS);
        HBox content = new HBox(new OutlinePanel(model.outline(), commentary::turnTo), commentary,
                checksAndExport(desk));
        content.getStyleClass().add("columns");
        DraftCheck check = new DraftCheck(desk.session().work());
        DraftCheckPane findings = new DraftCheckPane(check, desk.files());
        FactSheetModel sheet = new FactSheetModel(desk.session());
        BooleanBinding report = check.fileProperty().isNull().and(sheet.openProperty().not());
        content.visibleProperty().bind(model.draft().refusalProperty().isEmpty().and(report));
        Invitation nothing = new Invitation(Feather.FILE_TEXT, "").forImport(desk);
        nothing.visibleProperty().bind(model.draft().refusalProperty().isNotEmpty().and(report));
        model.draft().refusalProperty().subscribe(nothing::say);
        page.setCenter(new StackPane(nothing, content, findings, new FactSheetPane(sheet, desk)));
        Choice<Audience> edition = new Choice<>("_Edition", FXCollections.observableArrayList(Audience.values()),
                Audience::edition);
        edition.box().setId("edition");
        edition.bind(model.audienceProperty());
        Button draft = findings.choose("Check a _draft …");
        draft.setId("check-draft");
        check.fileProperty().subscribe(file -> sheet.openProperty().set(sheet.openProperty().get() && file == null));
        Button factSheet = factSheet(sheet, check);
        sheet.openProperty().subscribe(open -> {
            if (open) {
                model.draft().giveWay();
            } else {
                model.draft().comeBack();
            }
        });
        fireWhenAskedFor(factSheet, desk.session().navigation());
        page.setActions(factSheet, draft, edition, marking(desk));
        model.draft().valueProperty().subscribe(this::say);
    }

    private VBox checksAndExport(Desk desk) {
        ChecksPanel checks = new ChecksPanel(model);
        VBox.setVgrow(checks, Priority.ALWAYS);
        VBox right = new VBox(checks, new ExportPanel(model, desk));
        right.getStyleClass().add("stack");
        right.setMinWidth(312);
        right.setPrefWidth(312);
        return right;
    }

    /// The search leads to the fact sheet, which is no section of the report.
    private static void fireWhenAskedFor(Button factSheet, Navigation navigation) {
        navigation.subjectProperty().subscribe(subject -> {
            if (subject instanceof Subject.FactSheet) {
                navigation.taken();
                factSheet.fire();
            }
        });
    }

    private static Button factSheet(FactSheetModel sheet, DraftCheck check) {
        Button button = new Button("_Fact sheet …", Icon.of(Feather.SHIELD));
        button.setId("open-fact-sheet");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new Tooltip("The data-protection fact sheet: what is held, from whom, why and until when"));
        button.setOnAction(_ -> {
            check.close();
            sheet.openProperty().set(true);
        });
        return button;
    }

    private HBox marking(Desk desk) {
        ComboBox<String> marking = new ComboBox<>(
                FXCollections.observableArrayList("OFFICIAL-SENSITIVE", "OFFICIAL"));
        marking.setId("marking");
        marking.setEditable(true);
        marking.setPrefWidth(190);
        marking.setAccessibleText("Protective marking");
        desk.session().markingProperty().subscribe(now -> marking.setValue(now.text()));
        marking.valueProperty().subscribe(text -> {
            if (text != null) {
                model.mark(text);
            }
        });
        Label label = new Label("_Marking");
        label.setMnemonicParsing(true);
        label.setLabelFor(marking);
        label.setMinWidth(Label.USE_PREF_SIZE);
        HBox box = new HBox(label, marking);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("choice");
        return box;
    }

    private void say(@Nullable Draft draft) {
        if (draft == null) {
            boolean coming = model.draft().refusalProperty().get().isEmpty();
            page.answerProperty().set(coming ? model.draft().what() + " …" : "");
            return;
        }
        long printed = draft.outline().stream().filter(line -> line.on() && line.filled()).count();
        int found = model.checks(draft).size();
        page.answerProperty()
                .set(draft.assessment().partnership() + ", " + draft.assessment().period().name() + ": " + printed
                        + " sections, "
                        + (found == 0 ? "nothing to put right."
                                : found + (found == 1 ? " thing" : " things")
                                        + " to look at before signing."));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Scope scope) {
        model.show(scope);
    }
}
