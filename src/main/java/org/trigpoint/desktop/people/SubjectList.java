package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The subjects: those that the workspace says something about, and the others, which say so.
final class SubjectList extends VBox {
    private final ListView<SubjectLine> list = new ListView<>();

    SubjectList(PeopleViewModel model) {
        setSpacing(8);
        setMinWidth(244);
        setPrefWidth(256);
        Label heading = new Label("_Subjects");
        heading.setMnemonicParsing(true);
        heading.setLabelFor(list);
        heading.getStyleClass().add("card-title");
        list.setId("subjects");
        list.setAccessibleText("Subjects of people and cases");
        list.getStyleClass().addAll("sources", "subjects");
        list.setItems(model.subjects());
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            SubjectLine now = model.chosenProperty().get();
            if (line != null && (now == null || !now.id().equals(line.id()))) {
                model.choose(line);
            }
        });
        model.chosenProperty().subscribe(this::select);
        // the list takes its lines anew when it learns which subjects hold anything
        model.subjects().subscribe(() -> select(model.chosenProperty().get()));
    }

    private void select(@Nullable SubjectLine line) {
        for (int i = 0; line != null && i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(line.id())
                    && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 4));
            }
        }
    }

    private static final class Cell extends ListCell<SubjectLine> {
        Cell() {
            setPrefWidth(0); // as wide as the list: nothing to scroll sideways
        }

        @Override
        protected void updateItem(@Nullable SubjectLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : picture(line));
            setAccessibleText(empty || line == null ? null : line.title() + " " + line.held().words());
        }

        private static VBox picture(SubjectLine line) {
            Label title = new Label(line.title());
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            VBox cell = new VBox(2, title);
            cell.setAlignment(Pos.CENTER_LEFT);
            if (!line.held().words().isEmpty()) {
                title.getStyleClass().add("quiet");
                Label state = new Label(line.held().words());
                state.getStyleClass().addAll("quiet", "caption");
                cell.getChildren().add(state);
            }
            return cell;
        }
    }
}
