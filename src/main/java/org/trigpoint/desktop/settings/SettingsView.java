package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The subjects of the settings on the left, the chosen one beside them.
public final class SettingsView implements Screen {
    private final Page page = new Page(Destination.SETTINGS);
    private final SettingsViewModel model;
    private final StackPane body = new StackPane();
    private final ToggleGroup subjects = new ToggleGroup();
    private final VBox list = new VBox(4);
    private final Map<String, SettingsPane> panes = new LinkedHashMap<>();
    private @Nullable SettingsPane shown;

    /// The screen of the open workspace.
    public SettingsView(Desk desk) {
        model = new SettingsViewModel(desk.session());
        page.answerProperty().set("Every change is kept at once, and Ctrl+Z takes it back.");
        list.getStyleClass().add("settings-list");
        subject("Partnership", Feather.USERS, () -> new PartnershipPane(model, desk.files()));
        subject("Names of places", Feather.MAP_PIN, () -> new NamesPane(model));
        subject("Groups", Feather.LAYERS, () -> new GroupsPane(model));
        subject("Weights", Feather.SLIDERS, () -> new WeightsPane(model));
        subject("Bands and scales", Feather.BAR_CHART_2, () -> new ScalesPane(model));
        subject("Report sections", Feather.FILE_TEXT, () -> new SectionsPane(model));
        subject("Breaks", Feather.SCISSORS, () -> new NotesPane(model));
        subject("Safety", Feather.SHIELD, () -> new SafetyPane(model, desk));
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setAlignment(Pos.TOP_LEFT);
        Label refusal = new Label();
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.settings().refusalProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        HBox columns = new HBox(24, list, body);
        VBox content = new VBox(refusal, columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.setCenter(content);
        model.settings().valueProperty().subscribe(this::fill);
        ((ToggleButton) subjects.getToggles().getFirst()).fire();
    }

    private void subject(String title, Feather icon, Supplier<SettingsPane> make) {
        ToggleButton button = new ToggleButton(title, Icon.of(icon));
        button.setId("settings-" + title.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
        button.getStyleClass().setAll("rail-item");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(VBox.USE_PREF_SIZE);
        button.setToggleGroup(subjects);
        button.setOnAction(_ -> {
            button.setSelected(true);
            turnTo(panes.computeIfAbsent(title, _ -> make.get()));
        });
        list.getChildren().add(button);
    }

    private void turnTo(SettingsPane pane) {
        shown = pane;
        body.getChildren().setAll(pane);
        fill(model.settings().valueProperty().get());
    }

    private void fill(@Nullable Settings now) {
        SettingsPane pane = shown;
        if (now != null && pane != null) {
            pane.show(now);
        }
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
