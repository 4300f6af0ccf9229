package org.trigpoint.desktop.home;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.CardButton;
import org.trigpoint.desktop.control.Sparkline;
import org.trigpoint.desktop.control.StatusMark;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.model.Dataset;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One data set at a glance: this year's number, its change, the verdict and the months. Pressing it opens the change.
final class StandingCard {
    private final CardButton card;
    private final Button number = new Button();
    private final Inquiry inquiry;
    private final StatusMark verdict = new StatusMark();
    private final Label before = new Label();
    private final Sparkline months = new Sparkline();

    StandingCard(Dataset dataset, Runnable open, Inquiry inquiry) {
        this.inquiry = inquiry;
        card = new CardButton(open);
        card.getStyleClass().add("standing");
        card.setId("card-" + dataset.id());
        Label title = new Label(dataset.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        number.getStyleClass().setAll("figure-link", "number-large");
        number.setId("number-" + dataset.id());
        number.setTooltip(new Tooltip("Where does this come from?"));
        number.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume); // the card behind leads elsewhere
        number.addEventHandler(KeyEvent.KEY_PRESSED, StandingCard::keepFromCard);
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        before.getStyleClass().add("quiet");
        before.setWrapText(true);
        before.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        card.getChildren().addAll(title, number, verdict, before, gap, months);
    }

    private static void keepFromCard(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            ((Button) event.getSource()).fire();
            event.consume();
        }
    }

    Node node() {
        return card;
    }

    void show(@Nullable Standing standing, HomeAnswer answer) {
        if (standing == null) {
            return;
        }
        number.setText(standing.number());
        number.setAccessibleText(standing.number() + " " + standing.dataset().unit() + ": where does this come from?");
        number.setDisable(standing.count() == null);
        number.setOnAction(_ -> inquiry.ask(standing.source(answer.period())));
        verdict.show(standing.status(), standing.verdict());
        before.setText(standing.before(answer.period()));
        boolean known = standing.row() != null;
        months.setVisible(known);
        if (standing.row() != null) {
            months.show(standing.row().monthsAfter(), standing.row().monthsBefore());
        }
        card.setAccessibleText(String.join(". ", List.of(standing.dataset().title(),
                standing.number() + " " + standing.dataset().unit(), standing.verdict(), before.getText())));
    }
}
