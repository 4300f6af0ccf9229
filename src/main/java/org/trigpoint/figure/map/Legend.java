package org.trigpoint.figure.map;

import org.trigpoint.figure.Pen;

/// What explains the colours of a map, in whatever form has room.
interface Legend {
    /// None at all.
    Legend NONE = new Legend() {
        @Override
        public double width() {
            return 0;
        }

        @Override
        public double height() {
            return 0;
        }

        @Override
        public void draw(Pen pen, double left, double top) {}
    };

    double width();

    double height();

    void draw(Pen pen, double left, double top);
}
