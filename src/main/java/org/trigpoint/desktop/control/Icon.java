package org.trigpoint.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of one family, always beside a word.
public final class Icon {
    private Icon() {}

    /// An icon of 16 units, as it stands beside a word.
    public static FontIcon of(Feather icon) {
        return styled(icon, "icon");
    }

    /// An icon of 32 units, as it stands over a paragraph.
    public static FontIcon large(Feather icon) {
        return styled(icon, "icon-large");
    }

    private static FontIcon styled(Feather icon, String style) {
        FontIcon made = FontIcon.of(icon);
        made.getStyleClass().add(style);
        return made;
    }
}
