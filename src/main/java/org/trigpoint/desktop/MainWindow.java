package org.trigpoint.desktop;

import org.trigpoint.desktop.barrier.BarrierSheet;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.TableMemory;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.guide.HelpSheet;
import org.trigpoint.desktop.ledger.LedgerPanel;
import org.trigpoint.desktop.search.SearchSheet;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.wizard.ImportWizard;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The one window: the bar, the navigation, the screen, the strip at the foot.
final class MainWindow {
    /// The smallest window in which nothing is cut off.
    static final double LEAST_WIDTH = 1100;
    static final double LEAST_HEIGHT = 640;

    private final Scene scene;

    /// @param theme the theme in use
    MainWindow(Desk desk, ObjectProperty<Theme> theme) {
        HelpSheet help = new HelpSheet();
        Commands commands = new Commands(desk, theme, help::open);
        Session session = desk.session();
        NavigationRail rail = new NavigationRail(session.navigation());
        rail.visibleProperty().bind(session.scopeProperty().isNotNull());
        rail.managedProperty().bind(rail.visibleProperty());
        ScreenHost screens = new ScreenHost(desk);
        FindBar find = new FindBar(screens);
        SearchSheet search = new SearchSheet(session, commands.actions());
        commands.findWith(find::open, search::open);
        BorderPane frame = new BorderPane(new Room(screens));
        frame.getStyleClass().add("frame");
        TableMemory.within(frame, session.memory());
        frame.setTop(new VBox(new TopBar(commands), new ReadOnlyBar(session)));
        frame.setLeft(rail);
        frame.setRight(new LedgerPanel(session));
        frame.setBottom(new VBox(find, new ActivityStrip(session)));
        BarrierSheet barrier = new BarrierSheet(desk);
        StackPane root = new StackPane(frame, barrier);
        ImportWizard wizard = new ImportWizard(desk);
        List.of(wizard, search, help).forEach(sheet -> addWhenShown(root, sheet));
        scene = new Scene(root, LEAST_WIDTH, LEAST_HEIGHT);
        Drops.accept(root, session);
        Keys.install(scene, commands);
        TypeAhead.in(scene);
        IdleLock.watch(scene, session);
        Soon.after(session.memory().putsProperty(), session.door()::keepView);
        Underneath.rest(frame, List.of(barrier, wizard, search, help));
        theme.subscribe(now -> now.dress(scene));
    }

    /// A sheet that was never opened is not styled and laid out, so that the window stands sooner. It comes under the last one.
    private static void addWhenShown(StackPane root, Node sheet) {
        sheet.visibleProperty().subscribe(visible -> {
            if (visible && sheet.getParent() == null) {
                root.getChildren().add(root.getChildren().size() - 1, sheet);
            }
        });
    }

    Scene scene() {
        return scene;
    }
}
