package org.trigpoint.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where there is nothing to show yet: what would be here, and the one thing to do.
public final class Invitation extends VBox {
    private final Label words = new Label();
    private final String own;

    /// @param icon a picture of what would be here
    /// @param text what would be here and what to do
    public Invitation(Feather icon, String text) {
        own = text;
        getStyleClass().add("invitation");
        setAlignment(Pos.CENTER);
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(520);
        getChildren().addAll(Icon.large(icon), words);
        say(text);
    }

    /// Says something else; its own words again for an empty text.
    public void say(String text) {
        String said = text.isEmpty() ? own : text;
        words.setText(said);
        setAccessibleText(said);
    }

    /// The same, hidden while the answer that it speaks for is on its way.
    public Invitation behind(Answer<?> answer) {
        visibleProperty().bind(answer.askingProperty().not());
        return this;
    }

    /// The same with the way to import files, for as long as the workspace is empty.
    public Invitation forImport(Desk desk) {
        Session session = desk.session();
        Button files = new Button("_Import files …", Icon.of(Feather.UPLOAD));
        files.getStyleClass().add("accent");
        files.setOnAction(_ -> {
            session.navigation().go(Destination.DATA);
            session.offer(desk.files().filesToImport());
        });
        files.visibleProperty()
                .bind(session.scopeProperty().map(scope -> scope.contents().isEmpty()).orElse(false));
        files.managedProperty().bind(files.visibleProperty());
        return with(files);
    }

    /// The same with a button.
    public Invitation with(Button button) {
        getChildren().add(button);
        return this;
    }
}
