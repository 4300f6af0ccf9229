package org.trigpoint.desktop.home;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.model.Dataset;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Four cards, what is missing, and the places that rank highest.
public final class HomeView implements Screen {
    private final Page page = new Page(Destination.HOME);
    private final HomeViewModel model;
    private final Map<Dataset, StandingCard> cards = new EnumMap<>(Dataset.class);
    private final GridPane row = new GridPane();
    /// What stands where the cards will be, or why there are none.
    private final Label instead = new Label();

    /// The screen of the open workspace.
    public HomeView(Desk desk) {
        model = new HomeViewModel(desk.session());
        page.answerProperty().bind(model.summaryProperty());
        for (Dataset dataset : HomeAnswer.DATASETS) {
            cards.put(dataset, new StandingCard(dataset, () -> model.openChange(dataset), desk.session().inquiry()));
        }
        row.getStyleClass().add("cards");
        row.addRow(0, cards.values().stream().map(StandingCard::node).toArray(Node[]::new));
        row.getColumnConstraints().setAll(equal(cards.size()));
        GridPane below = new GridPane();
        below.getStyleClass().add("cards");
        below.addRow(0, new TopPlaces(model, desk), new VBox(16, new ChangedList(model), new NeededList(model)));
        below.getColumnConstraints().setAll(equal(2));
        instead.setWrapText(true);
        instead.managedProperty().bind(instead.textProperty().isNotEmpty());
        instead.textProperty()
                .bind(Bindings.createStringBinding(this::insteadOfCards, model.answer().refusalProperty(),
                        model.answer().valueProperty()));
        VBox content = new VBox(instead, row, below);
        content.getStyleClass().addAll("stack", "beside-bar");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        page.setCenter(scroll);
        model.answer().valueProperty().subscribe(this::fill);
    }

    private String insteadOfCards() {
        String refused = model.answer().refusalProperty().get();
        return refused.isEmpty() && model.answer().valueProperty().get() == null ? "Counting the records …" : refused;
    }

    private static ColumnConstraints[] equal(int columns) {
        return IntStream.range(0, columns).mapToObj(_ -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setFillWidth(true);
            return column;
        }).toArray(ColumnConstraints[]::new);
    }

    private void fill(@Nullable HomeAnswer answer) {
        row.setVisible(answer != null);
        row.setManaged(answer != null);
        if (answer != null) {
            answer.standings().forEach(standing -> {
                StandingCard card = cards.get(standing.dataset());
                if (card != null) {
                    card.show(standing, answer);
                }
            });
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
