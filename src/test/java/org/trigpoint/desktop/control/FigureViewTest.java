package org.trigpoint.desktop.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// Pointing at the values of a figure leaves its drawing as it is.
@ExtendWith(ApplicationExtension.class)
class FigureViewTest {
    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger located = new AtomicInteger();
    private FigureView view;

    /// Two values side by side.
    private final class Two implements Figure {
        @Override
        public String title() {
            return "Two";
        }

        @Override
        public String alternativeText() {
            return "Two values";
        }

        @Override
        public FigureTable numbers() {
            return new FigureTable(List.of("Name"), List.of());
        }

        @Override
        public void draw(Graphics2D graphics, Frame frame) {
            drawn.incrementAndGet();
        }

        @Override
        public List<Hotspot> hotspots(Frame frame) {
            located.incrementAndGet();
            return List.of(new Hotspot("left", "Left: 1", new Rectangle2D.Double(0, 0, 100, 200)),
                    new Hotspot("right", "Right: 2", new Rectangle2D.Double(100, 0, 100, 200)));
        }
    }

    @Start
    void start(Stage stage) {
        view = new FigureView();
        view.figureProperty().set(new Two());
        stage.setScene(new Scene(view, 300, 200));
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private Node ring() {
        return view.getChildrenUnmodifiable().getLast();
    }

    @Test
    void hoveringRingsAValueWithoutDrawingAgain(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        int before = drawn.get();
        robot.moveTo(view).moveBy(-120, 0).moveBy(20, 10).moveBy(10, -20);
        assertThat(view.pointedProperty().get()).isEqualTo("left");
        assertThat(ring().isVisible()).isTrue();
        assertThat(ring().getBoundsInParent().getMinX()).isEqualTo(-2);
        robot.moveBy(80, 0);
        assertThat(view.pointedProperty().get()).isEqualTo("right");
        assertThat(ring().getBoundsInParent().getMinX()).isEqualTo(98);
        robot.moveBy(90, 0);
        assertThat(ring().isVisible()).isFalse();

        assertThat(drawn.get()).isEqualTo(before);
        assertThat(located.get()).isOne();
    }

    @Test
    void theArrowKeysGoRoundTheValues(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        int before = drawn.get();
        robot.interact(view::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(view.pointedProperty().get()).isEqualTo("right");
        assertThat(view.getAccessibleText()).isEqualTo("Right: 2");
        robot.type(KeyCode.RIGHT);
        assertThat(view.pointedProperty().get()).isEqualTo("left");

        assertThat(drawn.get()).isEqualTo(before);
        assertThat(located.get()).isOne();
    }
}
