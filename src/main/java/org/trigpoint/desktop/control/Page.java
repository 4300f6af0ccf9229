package org.trigpoint.desktop.control;

import org.trigpoint.desktop.session.Destination;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The frame of a screen: its question as the heading, a sentence that answers it, actions on the right, and the
/// content below.
public final class Page extends BorderPane {
    private final Label answer = new Label();
    private final HBox actions = new HBox();

    /// A page for a screen.
    public Page(Destination destination) {
        getStyleClass().add("page");
        Label question = new Label(destination.question());
        question.getStyleClass().add("question");
        answer.getStyleClass().add("answer");
        answer.setWrapText(true);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        actions.getStyleClass().add("actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(question, answer);
        words.getStyleClass().add("page-words");
        setTop(new PageTop(question, words, actions));
    }

    /// The sentence under the question.
    public StringProperty answerProperty() {
        return answer.textProperty();
    }

    /// Puts controls at the top right.
    public void setActions(Node... controls) {
        actions.getChildren().setAll(controls);
    }
}
