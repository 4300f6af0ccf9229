package org.trigpoint.desktop.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// How the open workspace was looked at: widths of columns, orders of rows, filters. It is kept in the workspace itself,
/// since a filter may name a person and a workspace may have a passphrase. It is written soon after it changed, and when
/// the workspace is closed.
public final class Memory {
    /// The setting that holds it.
    static final String SETTING = "view";
    private static final String BETWEEN = "\t";

    private final Map<String, String> values = new TreeMap<>();
    private final ReadOnlyLongWrapper taken = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper puts = new ReadOnlyLongWrapper();
    private boolean changed;

    /// What is remembered; empty where nothing is.
    ///
    /// @param what such as "width/records/Category"
    public synchronized Optional<String> get(String what) {
        return Optional.ofNullable(values.get(what));
    }

    /// Remembers something; blank forgets it, and so does a value of several lines.
    public void put(String what, String wanted) {
        String value = wanted.contains("\n") ? "" : wanted;
        boolean another;
        synchronized (this) {
            String before = value.isBlank() ? values.remove(what) : values.put(what, value);
            another = !value.equals(before == null ? "" : before);
            changed |= another;
        }
        if (another) {
            puts.set(puts.get() + 1);
        }
    }

    /// Moves whenever there is something new to remember.
    public ReadOnlyLongProperty putsProperty() {
        return puts.getReadOnlyProperty();
    }

    /// Moves whenever the memory of a workspace just opened is taken up.
    public ReadOnlyLongProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Takes up what a workspace remembers; a line that cannot be read is passed over.
    void take(String text) {
        synchronized (this) {
            values.clear();
            text.lines()
                    .map(line -> line.split(BETWEEN, 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> values.put(pair[0], pair[1]));
            changed = false;
        }
        taken.set(taken.get() + 1);
    }

    /// What is to be written; empty when nothing changed since the last time.
    synchronized Optional<String> unwritten() {
        if (!changed) {
            return Optional.empty();
        }
        changed = false;
        return Optional.of(values.entrySet()
                .stream()
                .map(value -> value.getKey() + BETWEEN + value.getValue())
                .collect(Collectors.joining("\n")));
    }
}
