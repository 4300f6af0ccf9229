package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.MapView;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A map to move about in: the wheel or + and − zoom, dragging moves, a double click or 0 shows the whole again, a click
/// or Enter chooses a place.
final class AreaMapView implements FigureView.Lens {
    private static final double STEP = 1.25;
    private static final double NEAREST = 40;
    private static final double CLICK = 4;

    private final FigureView view = new FigureView(this);
    private final Consumer<String> choose;
    private final MapPicture picture;
    private @Nullable MapView looking;
    private double pressedX;
    private double pressedY;
    private double draggedX;
    private double draggedY;

    /// @param choose receives the code of a place that is clicked
    /// @param work where maps of very many areas are drawn
    AreaMapView(Consumer<String> choose, Work work) {
        this.choose = choose;
        picture = new MapPicture(work, view::paint);
        view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /// The picture itself.
    FigureView view() {
        return view;
    }

    /// Shows the whole map again.
    void showWhole() {
        looking = null;
        view.paint();
    }

    /// Zooms about the middle, in (above 1) or out.
    void zoom(double factor) {
        zoom(factor, view.getWidth() / 2, view.getHeight() / 2);
    }

    @Override
    public void draw(Figure figure, Graphics2D graphics, Frame frame) {
        MapView part = looking;
        if (part != null && figure instanceof AreaMap map) {
            map.draw(graphics, frame, part);
        } else {
            figure.draw(graphics, frame);
        }
    }

    @Override
    public void paint(Figure figure, GraphicsContext context, Frame frame) {
        if (figure instanceof AreaMap map && MapPicture.isDue(map)) {
            MapView part = looking;
            picture.paint(context, map, frame, part == null ? map.view(frame) : part);
        } else {
            FigureView.Lens.super.paint(figure, context, frame);
        }
    }

    @Override
    public List<Hotspot> hotspots(Figure figure, Frame frame) {
        MapView part = looking;
        List<Hotspot> all = figure.hotspots(frame);
        return part != null && figure instanceof AreaMap map
                ? all.stream().map(spot -> moved(spot, map.view(frame), part)).toList()
                : all;
    }

    /// The same place as another view shows it.
    private static Hotspot moved(Hotspot spot, MapView from, MapView to) {
        Point2D metres = from.metresAt(spot.bounds().getX(), spot.bounds().getY());
        double stretch = to.unitsPerMetre() / from.unitsPerMetre();
        return new Hotspot(spot.key(), spot.text(),
                new Rectangle2D.Double(to.x(metres.getX()), to.y(metres.getY()), spot.bounds().getWidth() * stretch,
                        spot.bounds().getHeight() * stretch));
    }

    @Override
    public Optional<Hotspot> at(Figure figure, double x, double y, Frame frame, Supplier<List<Hotspot>> all) {
        MapView part = looking;
        return figure instanceof AreaMap map
                ? map.at(new Point2D.Double(x, y), frame, part == null ? map.view(frame) : part)
                : FigureView.Lens.super.at(figure, x, y, frame, all);
    }

    private void zoom(double factor, double x, double y) {
        if (!(view.figureProperty().get() instanceof AreaMap map)) {
            return;
        }
        MapView whole = map.view(view.frame());
        MapView from = looking == null ? whole : looking;
        MapView next = from.zoomed(factor, x, y);
        if (next.unitsPerMetre() <= whole.unitsPerMetre()) {
            showWhole();
        } else if (next.unitsPerMetre() < whole.unitsPerMetre() * NEAREST) {
            looking = next;
            view.paint();
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        draggedX = pressedX;
        draggedY = pressedY;
    }

    private void drag(MouseEvent event) {
        MapView part = looking;
        if (part == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.setCursor(Cursor.CLOSED_HAND);
        looking = part.moved(event.getX() - draggedX, event.getY() - draggedY);
        draggedX = event.getX();
        draggedY = event.getY();
        view.paint();
    }

    private void release(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        boolean still = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK;
        Figure shown = view.figureProperty().get();
        if (!still || event.getButton() != MouseButton.PRIMARY || shown == null) {
            return;
        }
        if (event.getClickCount() == 2) {
            showWhole();
        } else {
            at(shown, event.getX(), event.getY(), view.frame(), List::of)
                    .ifPresent(place -> choose.accept(place.key()));
        }
    }

    private void type(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> zoom(STEP);
            case "-", "−" -> zoom(1 / STEP);
            case "0" -> showWhole();
            case "\r", "\n" -> Optional.ofNullable(view.pointedProperty().get()).ifPresent(choose);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
