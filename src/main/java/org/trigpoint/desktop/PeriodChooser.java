package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.TypedMenuItem;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Period;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses the period every screen speaks of: a year that the data covers, or any months that are typed.
final class PeriodChooser extends HBox {
    private static final String FORMS = "2012-04..2013-03, FY2012/13, CY2012, 2012-Q3, YTD2013-09 or R12-2013-09";

    private final Session session;
    private final MenuButton button = new MenuButton();

    PeriodChooser(Session session) {
        this.session = session;
        getStyleClass().add("choice");
        setAlignment(Pos.CENTER);
        Label label = new Label("_Period");
        label.setMnemonicParsing(true);
        label.setLabelFor(button);
        label.getStyleClass().add("quiet");
        button.setId("period");
        button.getStyleClass().add("flat");
        getChildren().addAll(label, button);
        session.scopeProperty().subscribe(this::show);
    }

    private void show(@Nullable Scope scope) {
        setVisible(scope != null && !scope.contents().isEmpty());
        if (scope == null) {
            return;
        }
        button.setText(words(scope.period()));
        button.setAccessibleText("Period: " + words(scope.period()));
        button.getItems().clear();
        for (Period period : scope.contents().periods()) {
            RadioMenuItem item = new RadioMenuItem(words(period));
            item.setSelected(period.equals(scope.period()));
            item.setOnAction(_ -> session.choosePeriod(period));
            button.getItems().add(item);
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        button.getItems().add(typed());
    }

    private MenuItem typed() {
        Label label = new Label("Another period");
        TextField field = new TextField();
        field.setId("period-typed");
        field.setPromptText("such as FY2012/13");
        field.setAccessibleText("Another period, written as " + FORMS);
        Label refusal = new Label();
        refusal.setWrapText(true);
        refusal.setMaxWidth(280);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        field.setOnAction(_ -> take(field.getText(), refusal));
        return new TypedMenuItem(new VBox(4, label, field, refusal), field);
    }

    private void take(String text, Label refusal) {
        try {
            Period period = Period.parse(text);
            button.hide();
            session.choosePeriod(period);
        } catch (IllegalArgumentException e) {
            refusal.setText(String.valueOf(e.getMessage()));
        }
    }

    private static String words(@Nullable Period period) {
        return period == null ? "not chosen" : period.name() + " vs " + period.yearBefore().name();
    }
}
