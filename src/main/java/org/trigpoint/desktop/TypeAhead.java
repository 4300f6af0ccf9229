package org.trigpoint.desktop;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// Letters typed on a list of choices choose the next one that begins with them; the same letter again, the one after.
final class TypeAhead {
    /// Letters that come later begin a new word.
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private String typed = "";
    private long at;

    private TypeAhead() {}

    static void in(Scene scene) {
        TypeAhead ahead = new TypeAhead();
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> ahead.take(scene.getFocusOwner(), event));
    }

    private void take(Node focused, KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.UK);
        boolean ours = focused instanceof ComboBox<?> box && !box.isEditable() && !event.isShortcutDown()
                && !event.isAltDown() && letter.length() == 1 && letter.charAt(0) >= ' ';
        long now = System.nanoTime();
        String before = now - at < PAUSE ? typed : "";
        if (ours && !(before.isEmpty() && letter.isBlank())) { // the space alone opens the list
            at = now;
            typed = before.equals(letter) ? letter : before + letter;
            choose((ComboBox<?>) focused, typed);
            event.consume();
        }
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        int size = box.getItems().size();
        int from = Math.max(0, box.getSelectionModel().getSelectedIndex()) + (words.length() == 1 ? 1 : 0);
        IntStream.range(0, size)
                .map(i -> (from + i) % size)
                .filter(i -> text(box, box.getItems().get(i)).startsWith(words))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
    }

    private static <T> String text(ComboBox<T> box, T item) {
        String text = box.getConverter() == null ? String.valueOf(item) : box.getConverter().toString(item);
        return text == null ? "" : text.toLowerCase(Locale.UK);
    }
}
