package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.MapView;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A map of very many areas as a picture, drawn away from the screen's thread. Until the picture of a view is there the
/// last one stands in for it, moved and stretched to where it belongs, so that moving and zooming never wait.
final class MapPicture {
    private static final int MANY = 3_000;
    private static final int MOST_PIXELS = 20_000_000;

    private final Work work;
    private final Runnable arrived;
    private @Nullable Drawn last;
    private @Nullable Seen drawing;

    /// What is to be seen.
    ///
    /// @param scale pixels a unit
    private record Seen(AreaMap map, Frame frame, MapView view, double scale) {
        boolean isElsewhereIn(Seen other) {
            return map == other.map && frame.equals(other.frame);
        }
    }

    private record Drawn(Seen seen, Image image) {}

    /// @param arrived called when another picture is there, to paint again
    MapPicture(Work work, Runnable arrived) {
        this.work = work;
        this.arrived = arrived;
    }

    /// Whether a map has so many areas that drawing it would hold up the screen.
    static boolean isDue(AreaMap map) {
        return map.numberOfAreas() > MANY;
    }

    /// Paints the view, or what stands in for it.
    void paint(GraphicsContext context, AreaMap map, Frame frame, MapView view) {
        double scale = scale(context, frame);
        Seen wanted = new Seen(map, frame, view, scale);
        Drawn now = last;
        if (now != null && now.seen.equals(wanted)) {
            context.drawImage(now.image, 0, 0, frame.width(), frame.height());
            return;
        }
        if (now != null && now.seen.isElsewhereIn(wanted)) {
            standIn(context, now, wanted);
        }
        draw(wanted);
    }

    private static double scale(GraphicsContext context, Frame frame) {
        Scene scene = context.getCanvas().getScene();
        double scale = scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
        return Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, frame.width() * frame.height())));
    }

    /// The last picture: its legend where it is, its areas where they are in the wanted view.
    private static void standIn(GraphicsContext context, Drawn drawn, Seen wanted) {
        Frame frame = wanted.frame;
        context.drawImage(drawn.image, 0, 0, frame.width(), frame.height());
        Rectangle2D room = wanted.map.room(frame);
        MapView then = drawn.seen.view;
        double stretch = wanted.view.unitsPerMetre() / then.unitsPerMetre();
        context.save();
        context.beginPath();
        context.rect(room.getX(), room.getY(), room.getWidth(), room.getHeight());
        context.clip();
        java.awt.Color paper = frame.palette().paper();
        context.setFill(Color.rgb(paper.getRed(), paper.getGreen(), paper.getBlue()));
        context.fillRect(room.getX(), room.getY(), room.getWidth(), room.getHeight());
        double pixels = drawn.seen.scale;
        context.drawImage(drawn.image, room.getX() * pixels, room.getY() * pixels, room.getWidth() * pixels,
                room.getHeight() * pixels, wanted.view.x(then.metresAt(room.getX(), room.getY()).getX()),
                wanted.view.y(then.metresAt(room.getX(), room.getY()).getY()), room.getWidth() * stretch,
                room.getHeight() * stretch);
        context.restore();
    }

    /// One drawing at a time: what was wanted meanwhile follows when it is there and paint is called again.
    private void draw(Seen wanted) {
        if (drawing != null) {
            return;
        }
        drawing = wanted;
        work.start(Assignment.of("Drawing the map", _ -> image(wanted)).whenDone(image -> {
            drawing = null;
            last = new Drawn(wanted, image);
            arrived.run();
        }).whenCancelled(() -> drawing = null));
    }

    private static Image image(Seen seen) {
        int width = (int) Math.ceil(seen.frame.width() * seen.scale);
        int height = (int) Math.ceil(seen.frame.height() * seen.scale);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(width / seen.frame.width(), height / seen.frame.height());
        seen.map.draw(graphics, seen.frame, seen.view);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
