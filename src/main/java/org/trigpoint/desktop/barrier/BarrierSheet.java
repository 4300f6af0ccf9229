package org.trigpoint.desktop.barrier;

import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.session.Barrier;
import org.trigpoint.desktop.session.Door;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// What is seen while something stands between the analyst and a workspace. While it is locked nothing shows through.
public final class BarrierSheet extends StackPane {
    private static final double WIDTH = 560;

    private final Desk desk;

    /// The sheet of a window; it shows itself when there is a barrier.
    public BarrierSheet(Desk desk) {
        this.desk = desk;
        setId("barrier");
        getStyleClass().addAll("veil", "sheet-veil");
        Door door = desk.session().door();
        door.barrierProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && mayLeave(door.barrierProperty().get())) {
                door.leave();
                event.consume();
            }
        });
        // the keys of the window behind must not act on what cannot be seen
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown()) {
                event.consume();
            }
        });
    }

    private static boolean mayLeave(Barrier barrier) {
        return !(barrier instanceof Barrier.Sealed sealed && sealed.locked());
    }

    private void show(Barrier now) {
        setVisible(now != Barrier.NONE);
        getStyleClass().remove("opaque");
        if (!mayLeave(now)) {
            getStyleClass().add("opaque");
        }
        switch (now) {
            case Barrier.None none -> getChildren().clear();
            case Barrier.Sealed sealed -> put(new UnlockPane(desk, sealed));
            case Barrier.Unmade unmade -> put(new NewPassphrasePane(desk, unmade));
            case Barrier.Broken broken -> put(new BrokenPane(desk, broken));
        }
    }

    private void put(BarrierPane pane) {
        pane.setMaxWidth(WIDTH);
        pane.setMaxHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(new StackPane((Node) pane));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().setAll(scroll);
        scroll.applyCss(); // what is scrolled is only there to be focused once the scrolling has its skin
        pane.begin();
    }
}
