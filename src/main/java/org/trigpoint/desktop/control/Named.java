package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Names what there is to choose from in a box that nothing is typed into.
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private Named(Function<T, String> words) {
        this.words = words;
    }

    /// Names each by a function.
    public static <T> Named<T> by(Function<T, String> words) {
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
