package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.FigureAsked;

/// Where the sentences and tables of a document come from.
interface Sources {
    /// Nothing is known of any.
    Sources NONE = new Sources() {
        @Override
        public @Nullable FigureAsked asked(String sentence) {
            return null;
        }

        @Override
        public String files(String source) {
            return "";
        }
    };

    /// Where a sentence comes from; `null` for one of which nothing is known.
    @Nullable
    FigureAsked asked(String sentence);

    /// The files of a source line, one a line.
    String files(String source);
}
