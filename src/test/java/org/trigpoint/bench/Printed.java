package org.trigpoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The computation inside a program, without its start and its reading: the seconds the program prints itself. Processor
/// time is not known of it.
///
/// @param folder where it runs
/// @param seconds what it prints, each group a number of seconds; they are added up
/// @param command the command and its arguments
record Printed(Path folder, Pattern seconds, List<String> command) implements Contender {
    @Override
    public Took run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = seconds.matcher(said);
        if (process.waitFor() != 0 || !matcher.find()) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue() + " and said: " + said);
        }
        double sum = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            sum += Double.parseDouble(matcher.group(group));
        }
        return new Took(sum, Double.NaN);
    }
}
