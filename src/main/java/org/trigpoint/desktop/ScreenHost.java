package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.change.ChangeView;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.data.DataView;
import org.trigpoint.desktop.explore.ExploreView;
import org.trigpoint.desktop.home.HomeView;
import org.trigpoint.desktop.people.PeopleView;
import org.trigpoint.desktop.places.PlacesView;
import org.trigpoint.desktop.priorities.PrioritiesView;
import org.trigpoint.desktop.report.ReportView;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.settings.SettingsView;
import org.trigpoint.desktop.targets.TargetsView;
import org.trigpoint.desktop.welcome.WelcomeView;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.StackPane;

/// Holds the screens: makes each when it is first shown, and brings it up to date when it is shown.
final class ScreenHost extends StackPane {
    private final Desk desk;
    private final WelcomeView welcome;
    private final Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
    private final Map<Destination, Scope> upToDate = new EnumMap<>(Destination.class);

    ScreenHost(Desk desk) {
        this.desk = desk;
        this.welcome = new WelcomeView(desk);
        desk.session().scopeProperty().subscribe(_ -> show());
        desk.session().navigation().destinationProperty().subscribe(_ -> show());
        // the screen that made the change looks anew by itself
        desk.session()
                .changesProperty()
                .subscribe(_ -> upToDate.keySet()
                        .retainAll(List.of(desk.session().navigation().destinationProperty().get())));
        desk.session().navigation().datasetProperty().subscribe(_ -> upToDate.remove(Destination.CHANGE));
    }

    private void show() {
        Scope scope = desk.session().scopeProperty().get();
        if (scope == null) {
            welcome.refresh();
            getChildren().setAll(welcome.node());
            return;
        }
        show(desk.session().navigation().destinationProperty().get(), scope);
    }

    private void show(Destination destination, Scope scope) {
        Screen screen = screens.computeIfAbsent(destination, this::make);
        getChildren().setAll(screen.node());
        @Nullable
        Scope shown = upToDate.put(destination, scope);
        if (!scope.equals(shown)) {
            screen.show(scope);
        }
    }

    private Screen make(Destination destination) {
        return switch (destination) {
            case HOME -> new HomeView(desk);
            case DATA -> new DataView(desk);
            case EXPLORE -> new ExploreView(desk);
            case CHANGE -> new ChangeView(desk);
            case TARGETS -> new TargetsView(desk);
            case PLACES -> new PlacesView(desk);
            case PEOPLE -> new PeopleView(desk);
            case PRIORITIES -> new PrioritiesView(desk);
            case REPORT -> new ReportView(desk);
            case SETTINGS -> new SettingsView(desk);
        };
    }
}
