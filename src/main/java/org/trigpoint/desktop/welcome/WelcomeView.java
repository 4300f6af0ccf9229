package org.trigpoint.desktop.welcome;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.CardButton;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.SampleData;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is seen before a workspace is open.
public final class WelcomeView {
    private static final double WIDTH = 920;

    private final WelcomeViewModel model;
    private final Desk desk;
    private final VBox content = new VBox();
    private final VBox recent = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    /// The screen of a program without a workspace.
    public WelcomeView(Desk desk) {
        this.desk = desk;
        this.model = new WelcomeViewModel(desk.session(), SampleData.find().orElse(null));
        content.getStyleClass().add("welcome");
        content.setAlignment(Pos.CENTER);
        recent.getStyleClass().add("recent");
        recent.setMaxWidth(WIDTH);
        content.getChildren().addAll(words(), actions(), recent, drop());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        model.recent().addListener((ListChangeListener<Path>) _ -> listRecent());
    }

    /// What is seen.
    public Node node() {
        return scroll;
    }

    /// Looks again for recent workspaces; called when the screen is shown.
    public void refresh() {
        model.refresh();
    }

    private static VBox words() {
        Label title = new Label("From partner spreadsheets to a strategic assessment");
        title.getStyleClass().add("welcome-title");
        Label under = new Label("Crime, anti-social behaviour, fire and treatment, on this computer alone.");
        under.getStyleClass().add("quiet");
        VBox words = new VBox(8, title, under);
        words.setAlignment(Pos.CENTER);
        return words;
    }

    private HBox actions() {
        CardButton sample = action(Feather.COMPASS, "Open the sample assessment",
                model.hasSample()
                        ? "A made-up borough with two years of data. Nothing in it is real; try anything."
                        : "The sample data is not beside this program.",
                model::openSample);
        sample.setId("open-sample");
        sample.setDisable(!model.hasSample());
        CardButton make = action(Feather.PLUS_SQUARE, "New workspace",
                "One file that holds your data, your settings and your assessment.",
                () -> desk.files().workspaceToMake().ifPresent(model::create));
        make.setId("new-workspace");
        CardButton open = action(Feather.FOLDER, "Open workspace", "Go on with a workspace you made before.",
                () -> desk.files().workspaceToOpen().ifPresent(model::open));
        open.setId("open-workspace");
        HBox actions = new HBox(16, sample, make, open);
        actions.setMaxWidth(WIDTH);
        return actions;
    }

    private static CardButton action(Feather icon, String name, String words, Runnable action) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add("quiet");
        CardButton card = new CardButton(action);
        card.getChildren().addAll(Icon.large(icon), title, text);
        card.setAccessibleText(name + ". " + words);
        card.setPrefWidth(WIDTH / 3);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void listRecent() {
        recent.getChildren().clear();
        if (model.recent().isEmpty()) {
            return;
        }
        Label heading = new Label("Recent");
        heading.getStyleClass().add("strong");
        recent.getChildren().add(heading);
        model.recent().forEach(path -> recent.getChildren().add(link(path)));
    }

    private Node link(Path workspace) {
        Hyperlink link = new Hyperlink(String.valueOf(workspace.getFileName()), Icon.of(Feather.FILE_TEXT));
        link.setOnAction(_ -> model.open(workspace));
        link.setTooltip(new Tooltip(workspace.toString()));
        Label folder = new Label(String.valueOf(workspace.getParent()));
        folder.getStyleClass().addAll("quiet", "caption");
        HBox line = new HBox(8, link, folder);
        if (!WelcomeViewModel.isThere(workspace)) {
            link.setGraphic(Icon.of(Feather.ALERT_TRIANGLE));
            folder.setText(folder.getText() + ": it is not there any more. Press it to look for its backups.");
            Button forget = new Button("Forget it");
            forget.getStyleClass().add("flat");
            forget.setAccessibleText("Forget " + workspace.getFileName());
            forget.setOnAction(_ -> model.forget(workspace));
            line.getChildren().add(forget);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label drop() {
        Label drop = new Label(
                "You can also drop a workspace on this window, or press “No workspace open” above to make one with a passphrase.",
                Icon.of(Feather.CORNER_RIGHT_DOWN));
        drop.getStyleClass().add("quiet");
        return drop;
    }
}
