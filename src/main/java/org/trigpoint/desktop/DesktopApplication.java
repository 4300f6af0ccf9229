package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.StageFileChoice;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Preferences;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// The desktop program. Start it through [DesktopLauncher].
public class DesktopApplication extends Application {
    private @Nullable Session session;
    private @Nullable Stage window;

    @Override
    public void start(Stage stage) {
        Preferences preferences = Preferences.in(preferencesFile());
        Session opened = new Session(Work.inBackground(), preferences);
        session = opened;
        window = stage;
        ObjectProperty<Theme> theme = new SimpleObjectProperty<>(theme(preferences));
        Desk desk = new Desk(opened, new StageFileChoice(stage, preferences),
                path -> getHostServices().showDocument(path.toUri().toString()), theme);
        stage.setScene(new MainWindow(desk, theme).scene());
        WindowBounds.restore(stage, preferences);
        WindowBounds.watch(stage, preferences);
        stage.titleProperty()
                .bind(opened.scopeProperty()
                        .map(scope -> scope.contents().name() + " – Trigpoint")
                        .orElse("Trigpoint"));
        stage.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(opened::open);
    }

    @Override
    public void stop() {
        if (session != null && window != null) {
            WindowBounds.keep(window, session.preferences());
            session.close();
            session.preferences().save();
        }
    }

    final Session session() {
        return Objects.requireNonNull(session, "the session, before the start");
    }

    private static Path preferencesFile() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "");
        String configured = System.getenv(system.startsWith("Windows") ? "APPDATA" : "XDG_CONFIG_HOME");
        return Preferences.folder(system, home, configured).resolve("desktop.properties");
    }

    private static Theme theme(Preferences preferences) {
        return preferences.get("theme")
                .flatMap(name -> Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(name)).findFirst())
                .orElse(Theme.LIGHT);
    }
}
