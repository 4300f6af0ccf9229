package org.trigpoint.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/// What stands where there is nothing to show yet: what would be here, and the one thing to do.
public final class Invitation extends VBox {
    /// Shorter waits come and go unseen, so that nothing flickers.
    private static final Duration UNSEEN = Duration.millis(300);

    private final Label words = new Label();
    private final String own;
    private String said = "";
    private boolean waiting;

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
        said = text.isEmpty() ? own : text;
        if (!waiting) {
            write(said);
        }
    }

    private void write(String text) {
        words.setText(text);
        setAccessibleText(text);
    }

    /// The same, giving way while the answer that it speaks for is on its way: nothing for a moment, then what is being
    /// waited for.
    public Invitation behind(Answer<?> answer) {
        PauseTransition pause = new PauseTransition(UNSEEN);
        pause.setOnFinished(_ -> {
            write(answer.what() + " …");
            setVisible(true);
        });
        answer.askingProperty().subscribe(asking -> {
            waiting = asking;
            setVisible(!asking);
            if (asking) {
                pause.playFromStart();
            } else {
                pause.stop();
                write(said);
            }
        });
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
