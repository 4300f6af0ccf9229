package org.trigpoint.workspace;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Store;
import org.trigpoint.store.seal.Passphrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Opening a workspace that may have a passphrase, one try at a time, for a screen that asks. What was typed is overwritten
/// in memory after each try.
public final class Unlocking {
    private final Path file;

    /// @param file the workspace
    public Unlocking(Path file) {
        this.file = file;
    }

    /// Whether a passphrase is to be asked for.
    public boolean isNeeded() {
        return new Safekeeping(file).isSealed();
    }

    /// Opens it. A try takes about half a second whatever is typed, which is what keeps guessing slow.
    ///
    /// @param typed the passphrase; overwritten
    /// @throws RefusedException when it is another one, or the workspace cannot be opened, in plain words
    public Workspace open(char[] typed) {
        try {
            return Workspace.open(file, typed::clone);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /// Opens a store by a passphrase that is asked for when there is one. The copies made here are overwritten when they have
    /// served.
    static Store with(Supplier<char[]> typed, Function<Supplier<Passphrase>, Store> opening) {
        List<Passphrase> used = new ArrayList<>();
        try {
            return opening.apply(() -> {
                used.add(Passphrase.of(typed.get()));
                return used.getLast();
            });
        } finally {
            used.forEach(Passphrase::forget);
        }
    }

    /// What is wrong with a new passphrase, in words; empty when it will do.
    ///
    /// @param first as typed
    /// @param again as typed a second time
    public static Optional<String> problem(char[] first, char[] again) {
        if (first.length < Passphrase.SHORTEST) {
            return Optional.of("A passphrase needs at least " + Passphrase.SHORTEST
                    + " characters. Four or five unrelated words are easy to keep in mind.");
        }
        return Arrays.equals(first, again) ? Optional.empty() : Optional.of("The two passphrases are not the same.");
    }
}
