package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.map.AreaMap;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// A map to move about in, with its tools; in its place what to import while there is none.
public final class MapPane extends StackPane {
    private static final String IMPORT = "Import the boundaries of these areas (GeoJSON, shapefile or GeoPackage) to see them"
            + " on a map.";

    private final AreaMapView map;
    private final Invitation none = new Invitation(Feather.MAP, IMPORT);

    /// @param shown the map; `null` for none
    /// @param without whether to say what to import while there is no map
    /// @param choose receives the code of a place that is clicked
    public MapPane(ReadOnlyObjectProperty<@Nullable AreaMap> shown, ObservableBooleanValue without,
            Consumer<String> choose, Desk desk) {
        map = new AreaMapView(choose, desk.session().work());
        map.view().figureProperty().bind(shown.map(Figure.class::cast));
        none.visibleProperty().bind(javafx.beans.binding.Bindings.and(shown.isNull(), without));
        FigurePane figure = new FigurePane(map.view(), desk);
        figure.visibleProperty().bind(shown.isNotNull());
        figure.addTools(tool(Feather.ZOOM_IN, "Zoom in (+)", () -> map.zoom(1.5)),
                tool(Feather.ZOOM_OUT, "Zoom out (−)", () -> map.zoom(1 / 1.5)),
                tool(Feather.MAXIMIZE, "Show the whole map (0)", map::showWhole));
        getChildren().addAll(none, figure);
    }

    /// Says why there is no map, where that is not for want of boundaries.
    public void sayInstead(String why) {
        none.say(why.isEmpty() ? IMPORT : why);
    }

    /// The key of the place last pointed at; `null` for none.
    public ReadOnlyObjectProperty<@Nullable String> pointedProperty() {
        return map.view().pointedProperty();
    }

    private static Button tool(Feather icon, String words, Runnable action) {
        Button button = new Button(null, Icon.of(icon));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
