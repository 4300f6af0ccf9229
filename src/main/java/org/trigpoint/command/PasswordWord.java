package org.trigpoint.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A word that somebody gave behind `--password` as if the option took one. It is never repeated: it may be a password.
final class PasswordWord {
    static final String OPTION = "--password";

    private PasswordWord() {}

    /// The refusal of a command line on which a word that is no option and no file follows `--password`; empty when none
    /// does.
    ///
    /// @param line the command that it was given to
    /// @param arguments the words of the command line
    static Optional<ParameterException> refusal(CommandLine line, List<String> arguments) {
        int last = arguments.size() - 1;
        for (int i = 0; i < last; i++) {
            if (arguments.get(i).equals(OPTION) && !isOption(line, arguments.get(i + 1))
                    && !exists(arguments.get(i + 1))) {
                return Optional.of(new ParameterException(line,
                        "the word behind " + OPTION + " is no file. If it is the "
                                + "name of one, check how it is written; if it is a password, do not give it there"
                                + ReadingOptions.HOW_TO_GIVE));
            }
        }
        return Optional.empty();
    }

    private static boolean isOption(CommandLine line, String word) {
        int value = word.indexOf('=');
        return line.getCommandSpec().findOption(value < 0 ? word : word.substring(0, value)) != null;
    }

    private static boolean exists(String word) {
        try {
            return !word.isBlank() && Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
