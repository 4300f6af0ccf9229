package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.wizard.SamplePlaces.Lies;
import org.trigpoint.desktop.wizard.SamplePlaces.Place;
import org.trigpoint.model.Boundary;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// A small map of the points of the first rows over the boundaries of the workspace, to see at a glance whether easting and
/// northing were taken for what they are.
final class PlacesSketch extends VBox {
    private static final double WIDTH = 316;
    private static final double HEIGHT = 132;
    private static final double MARGIN = 6;
    private static final double RADIUS = 2;
    /// Corners of outlines nearer than this to the last one, in pixels, are passed over.
    private static final double FINEST = 0.7;

    private final Label words = new Label();
    private final Pane map = new Pane();

    PlacesSketch() {
        super(6);
        words.setId("sample-places");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        map.setId("places-sketch");
        map.getStyleClass().add("sketch");
        map.setMinSize(WIDTH, HEIGHT);
        map.setMaxSize(WIDTH, HEIGHT);
        map.setClip(new Rectangle(WIDTH, HEIGHT));
        getChildren().addAll(map, words);
    }

    void show(SamplePlaces places) {
        words.setText(places.words());
        map.setAccessibleText("Map of the points. " + places.words());
        boolean any = !places.points().isEmpty();
        map.setVisible(any);
        map.setManaged(any);
        map.getChildren().clear();
        if (any) {
            Frame frame = Frame.of(places);
            map.getChildren()
                    .addAll(outlines(places.outlines(), frame), points(places.points(), Lies.UNKNOWN, frame),
                            points(places.points(), Lies.INSIDE, frame), points(places.points(), Lies.OUTSIDE, frame));
        }
    }

    private static Path outlines(List<Boundary> boundaries, Frame frame) {
        Path path = new Path();
        path.getStyleClass().add("sketch-outline");
        boundaries.forEach(boundary -> boundary.polygons()
                .forEach(polygon -> polygon.forEach(ring -> ring(ring, frame, path))));
        return path;
    }

    private static void ring(double[] ring, Frame frame, Path path) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double x = frame.x(ring[i]);
            double y = frame.y(ring[i + 1]);
            boolean first = Double.isNaN(lastX);
            if (first || Math.abs(x - lastX) + Math.abs(y - lastY) > FINEST) {
                path.getElements().add(first ? new MoveTo(x, y) : new LineTo(x, y));
                lastX = x;
                lastY = y;
            }
        }
    }

    private static Path points(List<Place> places, Lies lies, Frame frame) {
        Path path = new Path();
        path.getStyleClass().addAll("sketch-points", lies == Lies.OUTSIDE ? "sketch-outside" : "sketch-inside");
        places.stream().filter(place -> place.lies() == lies).forEach(place -> {
            double x = frame.x(place.longitude());
            double y = frame.y(place.latitude());
            if (lies == Lies.OUTSIDE) { // a cross, so that colour is not all that tells them apart
                path.getElements()
                        .addAll(new MoveTo(x - RADIUS, y - RADIUS), new LineTo(x + RADIUS, y + RADIUS),
                                new MoveTo(x - RADIUS, y + RADIUS), new LineTo(x + RADIUS, y - RADIUS));
            } else {
                path.getElements().addAll(new MoveTo(x, y), new LineTo(x + 0.1, y));
            }
        });
        return path;
    }

    /// Turns degrees into pixels: points and boundaries fill the map, north at the top, and a mile is as long in both
    /// directions.
    private record Frame(double west, double north, double perLongitude, double perLatitude, double left, double top) {

        private static final double LEAST_DEGREES = 0.005;

        static Frame of(SamplePlaces places) {
            double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            places.points().forEach(place -> widen(box, place.longitude(), place.latitude()));
            places.outlines().forEach(boundary -> boundary.polygons().forEach(polygon -> polygon.forEach(ring -> {
                for (int i = 0; i + 1 < ring.length; i += 2) {
                    widen(box, ring[i], ring[i + 1]);
                }
            })));
            double narrowing = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
            double across = Math.max(LEAST_DEGREES, (box[2] - box[0]) * narrowing);
            double up = Math.max(LEAST_DEGREES, box[3] - box[1]);
            double scale = Math.min((WIDTH - 2 * MARGIN) / across, (HEIGHT - 2 * MARGIN) / up);
            return new Frame(box[0], box[3], scale * narrowing, scale, (WIDTH - across * scale) / 2,
                    (HEIGHT - up * scale) / 2);
        }

        private static void widen(double[] box, double longitude, double latitude) {
            box[0] = Math.min(box[0], longitude);
            box[1] = Math.min(box[1], latitude);
            box[2] = Math.max(box[2], longitude);
            box[3] = Math.max(box[3], latitude);
        }

        double x(double longitude) {
            return left + (longitude - west) * perLongitude;
        }

        double y(double latitude) {
            return top + (north - latitude) * perLatitude;
        }
    }
}
