package org.trigpoint.desktop.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.AreaValues;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.MapView;
import org.trigpoint.figure.map.Mosaic;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.Ramp;
import org.trigpoint.figure.map.Shading;
import org.trigpoint.model.Boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// A map of 4,200 areas, which is drawn away from the screen's thread.
@ExtendWith(ApplicationExtension.class)
class MapPictureTest {
    private static final Frame FRAME = Frame.of(600, 500).withoutHeading();
    private static final int MOVED = 60;

    private final Canvas canvas = new Canvas(FRAME.width(), FRAME.height());
    private final AtomicInteger arrived = new AtomicInteger();
    private final Work work = Work.inBackground();
    private final MapPicture picture = new MapPicture(work, arrived::incrementAndGet);
    private final AreaMap map = map();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(canvas)));
        stage.show();
    }

    private static AreaMap map() {
        List<Boundary> areas = Mosaic.of(70, 60);
        Map<String, Double> values = new HashMap<>();
        areas.forEach(area -> values.put(area.areaCode(), (double) values.size() / 700));
        return AreaMap.of("A large map", Outlines.of(areas), AreaValues.of("incidents", values, Map.of()),
                new Shading(Classes.equalIntervals(values.values(), 5), Ramp.SEQUENTIAL));
    }

    private WritableImage painted(FxRobot robot, MapView view) {
        WritableImage[] seen = new WritableImage[1];
        robot.interact(() -> {
            canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            picture.paint(canvas.getGraphicsContext2D(), map, FRAME, view);
            seen[0] = canvas.snapshot(null, null);
        });
        return seen[0];
    }

    private void waitForPicture(int number) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> arrived.get() >= number);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double red(WritableImage image, int x, int y) {
        Color colour = image.getPixelReader().getColor(x, y);
        return colour.getRed();
    }

    @Test
    void thePictureOfAViewFollowsAndUntilThenTheLastOneStandsIn(FxRobot robot) throws TimeoutException {
        assertThat(MapPicture.isDue(map)).isTrue();
        MapView whole = map.view(FRAME);
        painted(robot, whole);
        waitForPicture(1);
        WritableImage first = painted(robot, whole);
        assertThat(red(first, 330, 250)).as("from pale in the west to dark in the east")
                .isLessThan(red(first, 130, 250));

        CountDownLatch busy = new CountDownLatch(1);
        robot.interact(() -> work.start(Assignment.of("Something long", _ -> awaited(busy))));
        WritableImage standIn = painted(robot, whole.moved(MOVED, 0));
        for (int x = 130; x < 330; x += 40) {
            assertThat(red(standIn, x + MOVED, 250)).isEqualTo(red(first, x, 250));
        }
        busy.countDown();
        waitForPicture(2);
        WritableImage second = painted(robot, whole.moved(MOVED, 0));
        assertThat(red(second, 330 + MOVED, 250)).isLessThan(red(second, 130 + MOVED, 250));
        robot.interact(() -> work.finish(() -> {}));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
