package org.trigpoint.desktop.settings;

import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.model.ReportFile;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// A file that gives the reports the partnership's own look.
enum StyleFile {
    /// Gives styles, headers and footers.
    TEMPLATE("the Word template", HouseStyle::template, new Change(HouseStyle::keepTemplate,
            HouseStyle::removeTemplate, HouseStyle::putBackTemplate)),
    /// Stands on the cover.
    LOGO("the logo", HouseStyle::logo, new Change(HouseStyle::keepLogo, HouseStyle::removeLogo,
            HouseStyle::putBackLogo));

    private record Change(BiConsumer<Workspace, Path> keep, Consumer<Workspace> remove,
            BiConsumer<HouseStyle, Workspace> putBack) {}

    private final String words;
    private final Function<HouseStyle, Optional<ReportFile>> kept;
    private final Change change;

    StyleFile(String words, Function<HouseStyle, Optional<ReportFile>> kept, Change change) {
        this.words = words;
        this.kept = kept;
        this.change = change;
    }

    /// As it is called within a sentence.
    String words() {
        return words;
    }

    /// The one that is kept; empty where there is none.
    Optional<ReportFile> in(HouseStyle style) {
        return kept.apply(style);
    }

    void keep(Workspace open, Path file) {
        change.keep().accept(open, file);
    }

    void remove(Workspace open) {
        change.remove().accept(open);
    }

    void putBack(HouseStyle before, Workspace open) {
        change.putBack().accept(before, open);
    }
}
