package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Names what there is to choose from in a box that nothing is typed into.
final class Named<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private Named(Function<T, String> words) {
        this.words = words;
    }

    static <T> Named<T> by(Function<T, String> words) {
        return new Named<>(words);
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
