package org.trigpoint.command;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what is wrong with an option on the command line in words, not in types of the program. What was given to an
/// option that takes nothing, or that there is not, is not repeated: it may be a password.
final class PlainUsage {
    private static final Map<String, String> WORDS = Map.of(" is not a long", " is not a whole number",
            " is not an int", " is not a whole number", " is not a double", " is not a number");
    private static final Pattern SWITCH = Pattern.compile(
            "Invalid value for option '(?<option>[^']+)'.* is not a boolean",
            Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile("(Unknown options?: .*?'-[^'=]+)=.*", Pattern.DOTALL);

    private PlainUsage() {}

    static IParameterExceptionHandler of(IParameterExceptionHandler shown) {
        return (wrong, arguments) -> shown
                .handleParseException(PasswordWord.refusal(wrong.getCommandLine(), List.of(arguments))
                        .orElseGet(() -> plain(wrong)), arguments);
    }

    private static ParameterException plain(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage());
        Matcher given = SWITCH.matcher(message);
        if (given.matches()) {
            // without its cause, which holds what was given
            return new ParameterException(wrong.getCommandLine(), given.group("option") + " takes no value"
                    + (given.group("option").equals(PasswordWord.OPTION) ? ReadingOptions.HOW_TO_GIVE : ""));
        }
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            return new ParameterException(wrong.getCommandLine(), unknown.group(1) + "'");
        }
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (message.endsWith(word.getKey())) {
                String plain = message.substring(0, message.length() - word.getKey().length()) + word.getValue();
                return new ParameterException(wrong.getCommandLine(), plain, wrong);
            }
        }
        return wrong;
    }
}
