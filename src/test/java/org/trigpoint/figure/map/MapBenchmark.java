package org.trigpoint.figure.map;

import org.trigpoint.figure.Frame;
import org.trigpoint.model.Boundary;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times the drawing of 35,000 areas, in milliseconds of the drawing thread's processor time: the first time, the whole
/// again, and parts of it while moving and zooming.
public final class MapBenchmark {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 900;
    private static final int ROUNDS = 15;

    private MapBenchmark() {}

    /// Runs it.
    public static void main(String[] arguments) {
        List<Boundary> boundaries = Mosaic.england();
        Map<String, Double> values = new HashMap<>();
        boundaries.forEach(b -> values.put(b.areaCode(), (double) (b.areaCode().hashCode() % 97)));
        long start = now();
        Outlines outlines = Outlines.of(boundaries);
        AreaMap map = AreaMap.of("35,000 areas", outlines, AreaValues.of("incidents", values, Map.of()),
                new Shading(Classes.natural(values.values(), 5), Ramp.SEQUENTIAL));
        say("project and index", now() - start);
        Frame frame = Frame.of(WIDTH, HEIGHT);
        MapView whole = map.view(frame);
        start = now();
        map.alternativeText();
        say("its finding in words", now() - start);
        start = now();
        map.at(new Point2D.Double(WIDTH / 3., HEIGHT / 2.), frame, whole);
        say("the area under the pointer", now() - start);
        say("the whole, first time", timed(map, frame, whole));
        median("the whole again", map, frame, whole);
        for (double zoom : new double[]{1.25, 2, 2.9, 4, 10}) {
            MapView near = whole.zoomed(zoom, WIDTH / 2., HEIGHT / 2.);
            say("zoom %.2f, first time".formatted(zoom), timed(map, frame, near));
            median("zoom %.2f again".formatted(zoom), map, frame, near);
        }
    }

    private static void median(String what, AreaMap map, Frame frame, MapView view) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(timed(map, frame, view.moved(i, i)));
        }
        Collections.sort(times);
        say(what, times.get(ROUNDS / 2));
    }

    private static long timed(AreaMap map, Frame frame, MapView view) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        long start = now();
        map.draw(graphics, frame, view);
        long took = now() - start;
        graphics.dispose();
        return took;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, long nanoseconds) {
        System.out.printf(Locale.UK, "%-28s %6.0f ms%n", what, nanoseconds / 1e6);
    }
}
