package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Entries;
import org.trigpoint.intake.Password;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.check.DateOrder;
import org.trigpoint.model.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/// How files are to be read, where the program should not go by what it finds.
final class ReadingOptions {
    private static final String PASSWORD_VARIABLE = "TRIGPOINT_FILE_PASSWORD";
    /// How a password is given.
    static final String HOW_TO_GIVE = ": other programs on this computer could read it there. Give --password alone and type it"
            + " when asked, or set " + PASSWORD_VARIABLE;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(names = "--sheet", paramLabel = "S", description = "Read only this sheet, or of several tables on it this one, as 'Crime table 2'.")
    @Nullable
    String sheet;

    @Option(names = "--in-zip", paramLabel = "TEXT", description = "Of a zip, read only the files whose name holds this, such as 2022-10 or -street; may be given again.")
    List<String> inZip = List.of();

    @Option(names = "--include-hidden", description = "Read hidden sheets, rows and columns too.")
    boolean includeHidden;

    @Option(names = "--keep-text", description = "Keep columns of free text, which may hold personal data.")
    boolean keepText;

    @Option(names = "--encoding", paramLabel = "E", description = "Read text files in this encoding, such as windows-1252, instead of the one found.")
    @Nullable
    String encoding;

    @Option(names = "--dates", paramLabel = "ORDER", description = "Read dates as dmy or mdy instead of judging each column.")
    @Nullable
    String dates;

    @Option(names = PasswordWord.OPTION, description = "Ask for the password of locked files, or take it from the environment variable "
            + PASSWORD_VARIABLE + ".")
    boolean password;

    /// The options with this layout; `null` for the best match.
    ReadOptions with(@Nullable String layout) {
        ReadOptions options = new ReadOptions(layout, sheet).in(charset())
                .with(order())
                .with(secret())
                .of(Entries.holding(inZip));
        options = includeHidden ? options.with(ReadOptions.Wish.HIDDEN) : options;
        return keepText ? options.with(ReadOptions.Wish.FREE_TEXT) : options;
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedException("there is no encoding '" + encoding
                    + "'; common ones are UTF-8, windows-1252, UTF-16 and IBM850", e);
        }
    }

    private @Nullable DateOrder order() {
        return switch (dates == null ? "" : dates.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "dmy" -> DateOrder.DAY_FIRST;
            case "mdy" -> DateOrder.MONTH_FIRST;
            default -> throw new RefusedException("--dates is dmy or mdy, not '" + dates + "'");
        };
    }

    /// Refuses a password given on the command line, which was taken for the name of a file.
    private void refuseWord() {
        if (command != null) {
            CommandLine line = command.commandLine();
            PasswordWord.refusal(line, line.getParseResult().originalArgs())
                    .ifPresent(refusal -> {
                        throw refusal;
                    });
        }
    }

    private @Nullable Password secret() {
        if (!password) {
            return null;
        }
        refuseWord();
        String variable = System.getenv(PASSWORD_VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return new Password(variable);
        }
        @SuppressWarnings("SystemConsoleNull") // the method may still give null, and the null checker says so
        Console console = System.console();
        char[] typed = console != null && console.isTerminal() ? console.readPassword("Password of the file: ") : null;
        if (typed == null) {
            throw new RefusedException("there is nobody to ask for the password; set " + PASSWORD_VARIABLE);
        }
        return new Password(new String(typed));
    }
}
