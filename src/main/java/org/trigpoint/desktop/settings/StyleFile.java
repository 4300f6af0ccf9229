package org.trigpoint.desktop.settings;

import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.model.ReportFile;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.Optional;

/// A file that gives the reports the partnership's own look.
enum StyleFile {
    /// Gives styles, headers and footers.
    TEMPLATE("the Word template") {
        @Override
        Optional<ReportFile> in(HouseStyle style) {
            return style.template();
        }

        @Override
        void keep(Workspace open, Path file) {
            HouseStyle.keepTemplate(open, file);
        }

        @Override
        void remove(Workspace open) {
            HouseStyle.removeTemplate(open);
        }

        @Override
        void putBack(HouseStyle before, Workspace open) {
            before.putBackTemplate(open);
        }
    },

    /// Stands on the cover.
    LOGO("the logo") {
        @Override
        Optional<ReportFile> in(HouseStyle style) {
            return style.logo();
        }

        @Override
        void keep(Workspace open, Path file) {
            HouseStyle.keepLogo(open, file);
        }

        @Override
        void remove(Workspace open) {
            HouseStyle.removeLogo(open);
        }

        @Override
        void putBack(HouseStyle before, Workspace open) {
            before.putBackLogo(open);
        }
    };

    private final String words;

    StyleFile(String words) {
        this.words = words;
    }

    /// As it is called within a sentence.
    String words() {
        return words;
    }

    /// The one that is kept; empty where there is none.
    abstract Optional<ReportFile> in(HouseStyle style);

    abstract void keep(Workspace open, Path file);

    abstract void remove(Workspace open);

    abstract void putBack(HouseStyle before, Workspace open);
}
