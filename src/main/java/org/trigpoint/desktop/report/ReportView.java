package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Gap;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the assessment will say and what it cannot say on the left; the marking and the export on the right.
public final class ReportView implements Screen {
    private final Page page = new Page(Destination.REPORT);
    private final ReportViewModel model;
    private final VBox findings = new VBox();
    private final VBox gaps = new VBox();
    private final VBox gapCard;
    private final Label refusal = new Label();

    /// The screen of the open workspace.
    public ReportView(Desk desk) {
        model = new ReportViewModel(desk.session(), InstantSource.system());
        VBox findingCard = card("What the first page says", findings);
        gapCard = card("What it cannot say", gaps);
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.assessment().refusalProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        findingCard.visibleProperty().bind(model.assessment().valueProperty().isNotNull());
        findingCard.managedProperty().bind(findingCard.visibleProperty());
        VBox left = new VBox(refusal, findingCard, gapCard);
        left.getStyleClass().add("stack");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox content = new HBox(scroll, new ExportPanel(model, desk));
        content.getStyleClass().add("columns");
        page.setCenter(content);
        model.assessment().valueProperty().subscribe(this::fill);
    }

    private static VBox card(String heading, VBox lines) {
        Label title = new Label(heading);
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("lines");
        VBox card = new VBox(title, lines);
        card.getStyleClass().addAll("card", "card-content");
        return card;
    }

    private void fill(@Nullable Assessment assessment) {
        List<Gap> missing = assessment == null ? List.of() : assessment.gaps();
        List<String> summary = assessment == null ? List.of() : assessment.summary();
        page.answerProperty()
                .set(assessment == null
                        ? ""
                        : assessment.partnership() + ": " + assessment.period().name() + " compared with "
                                + assessment.against().name() + ".");
        findings.getChildren().setAll(summary.stream().map(text -> line(Feather.CHEVRON_RIGHT, text)).toList());
        gaps.getChildren()
                .setAll(missing.stream()
                        .map(gap -> line(Feather.ALERT_CIRCLE, gap.subject() + ": " + gap.reason()))
                        .toList());
        gapCard.setVisible(!missing.isEmpty());
        gapCard.setManaged(!missing.isEmpty());
    }

    private static HBox line(Feather icon, String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icon.of(icon), words);
        line.getStyleClass().add("line");
        return line;
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
