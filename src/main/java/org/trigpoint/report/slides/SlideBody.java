package org.trigpoint.report.slides;

import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Table;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;

/// What stands large on a slide.
final class SlideBody {
    private static final int GAP = 24;
    private static final int NARROWEST_TEXT = 250;
    private static final int MOST_BESIDE = 2;
    private static final int CARD_HEIGHT = 110;
    private static final double TEXT = 18;
    private static final double TEXT_BESIDE = 16;
    private static final double LINE = 1.25;
    /// The width of a letter over its size, on average.
    private static final double LETTER = .52;

    private SlideBody() {}

    /// Draws it, and the points where there is room beside or below.
    ///
    /// @return the line at the foot of the slide: what is shown and where it comes from
    static String draw(SlidePen pen, Slide slide, Rectangle room) throws IOException {
        return switch (slide.shows()) {
            case Slide.Drawing(Picture picture) -> picture(pen, picture, slide.points(), room);
            case Slide.Figures(Table table) -> {
                SlideTable.draw(pen, table, room);
                yield foot(table.caption(), table.source());
            }
            case Slide.Cards(NumberCards cards) -> {
                cards(pen, cards, room);
                points(pen, slide.points(), new Rectangle(room.x, room.y + CARD_HEIGHT + GAP, room.width,
                        room.height - CARD_HEIGHT - GAP), TEXT);
                yield "";
            }
            case Slide.Points() -> {
                points(pen, slide.points(), room, TEXT);
                yield "";
            }
        };
    }

    private static String foot(String caption, String source) {
        return source.isEmpty() ? caption : caption + ". Source: " + source;
    }

    private static String picture(SlidePen pen, Picture picture, List<String> points, Rectangle room)
            throws IOException {
        byte[] png = picture.png().read();
        double shape = SlidesWriter.shape(png);
        double widest = points.isEmpty() ? room.width : room.width - GAP - NARROWEST_TEXT;
        double width = Math.min(widest, room.height * shape);
        pen.picture(png, new Rectangle(room.x, room.y, (int) width, (int) (width / shape)), picture.alternative());
        if (!points.isEmpty()) {
            int left = room.x + (int) width + GAP;
            points(pen, points.stream().limit(MOST_BESIDE).toList(),
                    new Rectangle(left, room.y, room.x + room.width - left, room.height), TEXT_BESIDE);
        }
        return foot(picture.caption(), picture.source());
    }

    private static void cards(SlidePen pen, NumberCards cards, Rectangle room) {
        int width = room.width / cards.cards().size();
        for (int i = 0; i < cards.cards().size(); i++) {
            NumberCards.Card card = cards.cards().get(i);
            int left = room.x + i * width;
            pen.words(card.title(), new Rectangle(left, room.y, width, 28), 16, SlidePen.QUIET);
            pen.words(card.number().text(), new Rectangle(left, room.y + 24, width, 56), 40, SlidePen.INK);
            pen.words(card.change(), new Rectangle(left, room.y + 78, width, 30), 14, SlidePen.TEXT);
        }
    }

    /// As many points as fit, the first ones first.
    private static void points(SlidePen pen, List<String> points, Rectangle room, double size) {
        double left = room.height - size;
        int fitting = 0;
        for (String point : points) {
            double lines = Math.ceil(point.length() * LETTER * size / (room.width - 2 * size));
            left -= lines * LINE * size + .6 * size;
            if (left < 0) {
                break;
            }
            fitting++;
        }
        if (fitting > 0) {
            pen.points(points.subList(0, fitting), room, size);
        }
    }
}
