package org.trigpoint.report.layout;

/// The space for text on an A4 page, in centimetres. The margins hold the protective marking and the page number.
public enum PageFrame {
    PORTRAIT(21.0, 29.7, 2.3, 2.5), LANDSCAPE(29.7, 21.0, 2.0, 2.0);

    private final double width;
    private final double height;
    private final double sideMargin;
    private final double endMargin;

    PageFrame(double width, double height, double sideMargin, double endMargin) {
        this.width = width;
        this.height = height;
        this.sideMargin = sideMargin;
        this.endMargin = endMargin;
    }

    /// The width of the sheet.
    public double width() {
        return width;
    }

    /// The height of the sheet.
    public double height() {
        return height;
    }

    /// Left and right.
    public double sideMargin() {
        return sideMargin;
    }

    /// Top and bottom.
    public double endMargin() {
        return endMargin;
    }

    /// The width of a line of text.
    public double textWidth() {
        return width - 2 * sideMargin;
    }

    /// The height of a full page of text.
    public double textHeight() {
        return height - 2 * endMargin;
    }
}
