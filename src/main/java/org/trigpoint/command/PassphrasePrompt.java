package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/// Asks for passphrases: at the terminal, or in the environment where there is none. Never on the command line, which
/// other users of the computer can read.
final class PassphrasePrompt {
    /// Holds the passphrase where nobody can be asked.
    static final String VARIABLE = "TRIGPOINT_PASSPHRASE";
    /// Holds the new one, when it is changed.
    static final String NEW_VARIABLE = "TRIGPOINT_NEW_PASSPHRASE";

    private PassphrasePrompt() {}

    /// Asks for the passphrase of a workspace when it is needed.
    static Supplier<char[]> of(Path workspace) {
        return () -> ask("Passphrase of " + workspace.getFileName() + ": ", VARIABLE);
    }

    /// Asks for a new passphrase, twice at the terminal.
    static char[] fresh(String variable) {
        char[] first = ask("New passphrase: ", variable);
        if (System.getenv(variable) == null && !Arrays.equals(first, ask("The same again: ", variable))) {
            throw new RefusedException("the two passphrases are not the same");
        }
        return first;
    }

    private static char[] ask(String question, String variable) {
        String given = System.getenv(variable);
        if (given != null) {
            return given.toCharArray();
        }
        char[] typed = type(System.console(), question);
        if (typed == null) {
            throw new RefusedException("a passphrase is needed; run this in a terminal, or set " + variable);
        }
        return typed;
    }

    private static char @Nullable [] type(@Nullable Console console, String question) {
        return console != null && console.isTerminal() ? console.readPassword("%s", question) : null;
    }
}
