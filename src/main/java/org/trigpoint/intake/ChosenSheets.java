package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.SheetSink;

import java.nio.charset.Charset;

/// Takes the sheets of a file as the analyst chose to have them read.
abstract class ChosenSheets implements SheetSink {
    private final ReadOptions options;

    ChosenSheets(ReadOptions options) {
        this.options = options;
    }

    @Override
    public final boolean wantsHidden() {
        return options.wishes(ReadOptions.Wish.HIDDEN);
    }

    @Override
    public final @Nullable Charset encoding() {
        return options.encoding();
    }

    @Override
    public final @Nullable String password() {
        return options.secret();
    }
}
