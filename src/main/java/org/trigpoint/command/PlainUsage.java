package org.trigpoint.command;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

import java.util.Map;

/// Says what is wrong with a number on the command line in words, not in types of the program.
final class PlainUsage {
    private static final Map<String, String> WORDS = Map.of(" is not a long", " is not a whole number",
            " is not an int", " is not a whole number", " is not a double", " is not a number");

    private PlainUsage() {}

    static IParameterExceptionHandler of(IParameterExceptionHandler shown) {
        return (wrong, arguments) -> shown.handleParseException(plain(wrong), arguments);
    }

    private static ParameterException plain(ParameterException wrong) {
        String message = wrong.getMessage();
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (message != null && message.endsWith(word.getKey())) {
                String plain = message.substring(0, message.length() - word.getKey().length()) + word.getValue();
                return new ParameterException(wrong.getCommandLine(), plain, wrong);
            }
        }
        return wrong;
    }
}
