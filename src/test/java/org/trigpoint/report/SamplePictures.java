package org.trigpoint.report;

import javax.imageio.ImageIO;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

/// Simple pictures for documents under test: 100 pixels to the centimetre, which is 254 to the inch.
final class SamplePictures {
    private static final Color ACCENT = new Color(0x12436D);
    private static final Color GREY = new Color(0xA8B1BA);
    private static final Color INK = new Color(0x1D2733);
    private static final int PIXELS_PER_CENTIMETRE = 100;

    private SamplePictures() {}

    /// Two years by month.
    static byte[] lines(double width, double height, long seed) throws IOException {
        BufferedImage image = canvas(width, height);
        Graphics2D g = pen(image);
        int left = 120;
        int bottom = image.getHeight() - 90;
        int step = (image.getWidth() - left - 220) / 11;
        g.setColor(new Color(0xE3E8ED));
        for (int i = 0; i <= 4; i++) {
            g.fillRect(left, bottom - i * (bottom - 60) / 4, step * 11, 3);
        }
        Random random = new Random(seed);
        series(g, random, left, bottom, step, GREY, "2011/12");
        series(g, random, left, bottom, step, ACCENT, "2012/13");
        g.setColor(INK);
        String[] months = "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" ");
        for (int i = 0; i < months.length; i++) {
            g.drawString(months[i], left + i * step - 25, bottom + 60);
        }
        return png(image);
    }

    private static void series(Graphics2D g, Random random, int left, int bottom, int step, Color colour, String name) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        double y = 0;
        for (int i = 0; i < 12; i++) {
            y = bottom - (bottom - 60) * (0.45 + 0.25 * Math.sin(i / 2.0) + 0.2 * random.nextDouble());
            if (i == 0) {
                line.moveTo(left, y);
            } else {
                line.lineTo(left + i * step, y);
            }
        }
        g.draw(line);
        g.drawString(name, left + 11 * step + 25, (int) y + 12);
    }

    /// A map of squares.
    static byte[] map(double width, double height) throws IOException {
        BufferedImage image = canvas(width, height);
        Graphics2D g = pen(image);
        Random random = new Random(7);
        int cell = 90;
        for (int x = 30; x + cell < image.getWidth() - 30; x += cell) {
            for (int y = 30; y + cell < image.getHeight() - 30; y += cell) {
                float share = random.nextFloat();
                g.setColor(new Color(232 - (int) (214 * share), 241 - (int) (174 * share), 250 - (int) (141 * share)));
                g.fillRect(x, y, cell - 4, cell - 4);
            }
        }
        return png(image);
    }

    /// A line without axes, to stand in a cell.
    static byte[] spark(long seed) throws IOException {
        BufferedImage image = canvas(2.2, 0.5);
        Graphics2D g = pen(image);
        Random random = new Random(seed);
        Path2D line = new Path2D.Double();
        line.moveTo(6, 25);
        for (int x = 25; x < image.getWidth(); x += 18) {
            line.lineTo(x, 8 + random.nextInt(34));
        }
        g.setColor(ACCENT);
        g.setStroke(new BasicStroke(4));
        g.draw(line);
        return png(image);
    }

    private static BufferedImage canvas(double width, double height) {
        return new BufferedImage((int) (width * PIXELS_PER_CENTIMETRE), (int) (height * PIXELS_PER_CENTIMETRE),
                BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        return g;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
