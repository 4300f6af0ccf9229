package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Navigation;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.SettingsPart;
import org.trigpoint.desktop.session.Subject;

import java.util.EnumMap;
import java.util.Map;
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
    private final Map<SettingsPart, SettingsPane> panes = new EnumMap<>(SettingsPart.class);
    private @Nullable SettingsPane shown;

    /// The screen of the open workspace.
    public SettingsView(Desk desk) {
        model = new SettingsViewModel(desk.session());
        page.answerProperty()
                .bind(model.settings()
                        .valueProperty()
                        .map(_ -> "Every change is kept at once, and Ctrl+Z takes it back.")
                        .orElse(model.settings().what() + " …"));
        body.visibleProperty().bind(model.settings().valueProperty().isNotNull());
        list.getStyleClass().add("settings-list");
        for (SettingsPart part : SettingsPart.values()) {
            list.getChildren().add(button(part, desk));
        }
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
        Navigation navigation = desk.session().navigation();
        navigation.subjectProperty().subscribe(_ -> turnTo(navigation));
    }

    private ToggleButton button(SettingsPart part, Desk desk) {
        ToggleButton button = new ToggleButton(part.title(), Icon.of(icon(part)));
        button.setId("settings-" + part.id());
        button.getStyleClass().setAll("rail-item");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(VBox.USE_PREF_SIZE);
        button.setToggleGroup(subjects);
        button.setUserData(part);
        button.setOnAction(_ -> {
            button.setSelected(true);
            turnTo(panes.computeIfAbsent(part, wanted -> make(wanted, desk)));
        });
        return button;
    }

    private static Feather icon(SettingsPart part) {
        return switch (part) {
            case PARTNERSHIP -> Feather.USERS;
            case PLACES -> Feather.MAP_PIN;
            case GROUPS -> Feather.LAYERS;
            case WEIGHTS -> Feather.SLIDERS;
            case SCALES -> Feather.BAR_CHART_2;
            case SECTIONS -> Feather.FILE_TEXT;
            case BREAKS -> Feather.SCISSORS;
            case SAFETY -> Feather.SHIELD;
        };
    }

    private SettingsPane make(SettingsPart part, Desk desk) {
        return switch (part) {
            case PARTNERSHIP -> new PartnershipPane(model, desk.files());
            case PLACES -> new NamesPane(model);
            case GROUPS -> new GroupsPane(model);
            case WEIGHTS -> new WeightsPane(model);
            case SCALES -> new ScalesPane(model);
            case SECTIONS -> new SectionsPane(model);
            case BREAKS -> new NotesPane(model);
            case SAFETY -> new SafetyPane(model, desk);
        };
    }

    /// Turns to the part that the screen was gone to for.
    private void turnTo(Navigation navigation) {
        if (navigation.subjectProperty().get() instanceof Subject.Part(SettingsPart part)) {
            navigation.taken();
            subjects.getToggles()
                    .stream()
                    .filter(toggle -> part.equals(toggle.getUserData()))
                    .map(ToggleButton.class::cast)
                    .forEach(ToggleButton::fire);
        }
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
