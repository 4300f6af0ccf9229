package org.trigpoint.desktop.control;

import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Draws a figure as large as its room. Hovering, or the arrow keys, tell the value of each point and ring it; the ring
/// lies over the drawing, which stays as it is.
public final class FigureView extends Region {
    private static final double NEAR = 14;

    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<@Nullable String> pointed = new SimpleObjectProperty<>();
    private final Lens lens;
    private final Canvas canvas = new Canvas();
    private final Region ring = new Region();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable List<Hotspot> hotspots;

    /// How a figure is looked at.
    public interface Lens {
        /// The whole of it.
        Lens WHOLE = new Lens() {};

        /// Draws what is seen of the figure.
        default void draw(Figure figure, Graphics2D graphics, Frame frame) {
            figure.draw(graphics, frame);
        }

        /// Paints what is seen of the figure on the screen.
        default void paint(Figure figure, GraphicsContext context, Frame frame) {
            draw(figure, new FXGraphics2D(context), frame);
        }

        /// Where the values of the figure are seen.
        default List<Hotspot> hotspots(Figure figure, Frame frame) {
            return figure.hotspots(frame);
        }

        /// What is seen at a point of the drawing.
        ///
        /// @param all gives [#hotspots], worked out once a drawing
        default Optional<Hotspot> at(Figure figure, double x, double y, Frame frame, Supplier<List<Hotspot>> all) {
            return all.get().stream().filter(spot -> spot.bounds().contains(x, y)).findFirst();
        }
    }

    /// A view of the whole of a figure.
    public FigureView() {
        this(Lens.WHOLE);
    }

    /// A view of a figure through a lens.
    public FigureView(Lens lens) {
        this.lens = lens;
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        ring.getStyleClass().add("figure-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(canvas, ring);
        figure.subscribe(shown -> {
            setAccessibleText(shown == null ? "" : shown.alternativeText());
            pointed.set(null);
            leave();
            requestLayout();
        });
        theme.subscribe(_ -> requestLayout());
        focusedProperty().subscribe(_ -> leave());
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> leave());
        setOnMousePressed(_ -> requestFocus());
        setOnKeyPressed(this::step);
    }

    /// The figure drawn; `null` for none.
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /// The theme it is drawn in.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The key of the value last pointed at with the mouse or the arrow keys; `null` for none.
    public ObjectProperty<@Nullable String> pointedProperty() {
        return pointed;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.max(0, getWidth()));
        canvas.setHeight(Math.max(0, getHeight()));
        paint();
    }

    /// Draws again.
    public void paint() {
        hotspots = null;
        leave();
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Figure shown = figure.get();
        if (shown == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        context.save();
        lens.paint(shown, context, frame());
        context.restore();
    }

    /// The frame the figure is drawn in: its title stands beside it, not in it.
    public Frame frame() {
        return Frame.of(getWidth(), getHeight()).in(theme.get().palette()).withoutHeading();
    }

    private void leave() {
        tooltip.hide();
        ring.setVisible(false);
    }

    private List<Hotspot> hotspots(Figure shown) {
        List<Hotspot> known = hotspots;
        List<Hotspot> all = known == null ? lens.hotspots(shown, frame()) : known;
        hotspots = all;
        return all;
    }

    private void hover(MouseEvent event) {
        Figure shown = figure.get();
        Optional<Hotspot> under = shown == null ? Optional.empty()
                : lens.at(shown, event.getX(), event.getY(), frame(), () -> hotspots(shown));
        if (under.isEmpty()) {
            leave();
            return;
        }
        pointed.set(under.get().key());
        ring(under.get().bounds());
        tooltip.setText(under.get().text());
        tooltip.show(this, event.getScreenX() + NEAR, event.getScreenY() + NEAR);
    }

    private void step(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        Figure shown = figure.get();
        if (by == 0 || shown == null) {
            return;
        }
        event.consume();
        List<Hotspot> all = hotspots(shown);
        if (!all.isEmpty()) {
            point(all.get(Math.floorMod(position(all) + by, all.size())));
        }
    }

    private int position(List<Hotspot> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(pointed.get())) {
                return i;
            }
        }
        return -1;
    }

    private void point(Hotspot hotspot) {
        pointed.set(hotspot.key());
        setAccessibleText(hotspot.text());
        ring(hotspot.bounds());
        tooltip.setText(hotspot.text());
        Point2D place = localToScreen(hotspot.bounds().getCenterX(), hotspot.bounds().getCenterY());
        if (place != null) {
            tooltip.show(this, place.getX() + NEAR, place.getY() + NEAR);
        }
    }

    private void ring(Rectangle2D bounds) {
        ring.setVisible(bounds.intersects(0, 0, getWidth(), getHeight()));
        ring.resizeRelocate(bounds.getX() - 2, bounds.getY() - 2, bounds.getWidth() + 4, bounds.getHeight() + 4);
    }
}
