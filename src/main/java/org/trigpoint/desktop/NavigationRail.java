package org.trigpoint.desktop;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Navigation;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The way to every screen.
final class NavigationRail extends VBox {
    private final Navigation navigation;
    private final ToggleGroup group = new ToggleGroup();

    NavigationRail(Navigation navigation) {
        this.navigation = navigation;
        getStyleClass().add("rail");
        Destination[] destinations = Destination.values();
        for (int i = 0; i < destinations.length; i++) {
            getChildren().add(button(destinations[i], "Ctrl+" + (i + 1) % 10));
        }
    }

    private ToggleButton button(Destination destination, String key) {
        ToggleButton button = new ToggleButton(destination.title(), Icon.of(icon(destination)));
        button.setId("go-" + destination.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().setAll("rail-item");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(destination.question() + " (" + key + ")"));
        button.setAccessibleText(destination.title() + ": " + destination.question());
        button.setToggleGroup(group);
        // a second press on the shown screen must not leave none chosen
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigation.go(destination);
        });
        navigation.destinationProperty().subscribe(shown -> button.setSelected(shown == destination));
        return button;
    }

    private static Feather icon(Destination destination) {
        return switch (destination) {
            case HOME -> Feather.HOME;
            case DATA -> Feather.DATABASE;
            case EXPLORE -> Feather.SEARCH;
            case CHANGE -> Feather.TRENDING_UP;
            case TARGETS -> Feather.TARGET;
            case PLACES -> Feather.MAP;
            case PEOPLE -> Feather.USERS;
            case PRIORITIES -> Feather.LIST;
            case REPORT -> Feather.FILE_TEXT;
            case SETTINGS -> Feather.SETTINGS;
        };
    }
}
