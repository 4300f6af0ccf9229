package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Scope;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The bar that is always there: the workspace, the period that holds everywhere, and the marking.
final class TopBar extends HBox {
    private final Commands commands;
    private final MenuButton workspace = new MenuButton("Workspace");
    private final Label marking = new Label();
    private final Button theme = new Button();

    TopBar(Commands commands) {
        this.commands = commands;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region middle = new Region();
        HBox.setHgrow(middle, Priority.ALWAYS);
        PeriodChooser period = new PeriodChooser(commands.desk().session());
        marking.getStyleClass().add("marking");
        marking.setMinWidth(USE_PREF_SIZE);
        marking.setTooltip(new Tooltip("The protective marking of this workspace's documents"));
        getChildren().addAll(name(), workspace(), gap, period, middle, search(), theme(), help(), marking);
        commands.desk().session().scopeProperty().subscribe(this::show);
        commands.desk().session().markingProperty().subscribe(now -> marking.setText(now.text()));
    }

    private static Label name() {
        SVGPath pillar = new SVGPath();
        pillar.setContent("M8 0 L16 15 H0 Z M8 8 A2.2 2.2 0 1 0 8.01 8 Z");
        pillar.getStyleClass().add("logo");
        Label name = new Label("Trigpoint", pillar);
        name.getStyleClass().add("wordmark");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private MenuButton workspace() {
        workspace.setId("workspace-menu");
        workspace.getStyleClass().add("flat");
        workspace.setAccessibleText("Workspace");
        workspace.setOnShowing(_ -> fillMenu());
        fillMenu();
        return workspace;
    }

    private void fillMenu() {
        workspace.getItems().clear();
        workspace.getItems()
                .addAll(item("_New workspace …", "Ctrl+N", commands::create),
                        item("New workspace with a _passphrase …", "", commands::createSealed),
                        item("_Open workspace …", "Ctrl+O", commands::open));
        if (!commands.desk().session().preferences().recent().isEmpty()) {
            workspace.getItems().add(new SeparatorMenuItem());
        }
        Scope open = commands.desk().session().scopeProperty().get();
        if (open != null && open.contents().state().sealed()) {
            workspace.getItems().add(item("_Lock now", "Ctrl+L", commands.desk().session().door()::lock));
        }
        for (Path recent : commands.desk().session().preferences().recent()) {
            MenuItem item = new MenuItem(String.valueOf(recent.getFileName()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.desk().session().open(recent));
            workspace.getItems().add(item);
        }
    }

    private static MenuItem item(String name, String keys, Runnable action) {
        Label hint = new Label(keys);
        hint.getStyleClass().addAll("quiet", "caption");
        MenuItem item = new MenuItem(name, hint);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button theme() {
        theme.setId("theme");
        theme.getStyleClass().addAll("flat", "button-icon");
        theme.setOnAction(_ -> commands.switchTheme());
        commands.desk().theme().subscribe(now -> {
            String words = now == Theme.LIGHT ? "Dark colours" : "Light colours";
            theme.setGraphic(Icon.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN));
            theme.setTooltip(new Tooltip(words));
            theme.setAccessibleText(words);
        });
        return theme;
    }

    private Button search() {
        Button search = new Button("Search  Ctrl+K", Icon.of(Feather.SEARCH));
        search.setId("search-open");
        search.getStyleClass().addAll("flat", "quiet");
        search.setAccessibleText("Search everything");
        search.setMinWidth(USE_PREF_SIZE);
        search.setOnAction(_ -> commands.search());
        return search;
    }

    private Button help() {
        Button help = new Button(null, Icon.of(Feather.HELP_CIRCLE));
        help.setId("help");
        help.getStyleClass().addAll("flat", "button-icon");
        help.setTooltip(new Tooltip("Help (F1)"));
        help.setAccessibleText("Help");
        help.setOnAction(_ -> commands.help());
        return help;
    }

    private void show(@Nullable Scope scope) {
        workspace.setText(scope == null ? "No workspace open" : scope.contents().name());
        marking.setVisible(scope != null);
        marking.setManaged(scope != null);
    }
}
