package org.trigpoint.journey;

import org.trigpoint.model.Period;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that partners might have sent a partnership whose plan was published, written from a short description: a line
/// `== NAME` begins a file and is followed by its headings; a line `N: ROW` is N rows, in which `{n}` is a number of the
/// row's own in the file, `{i}` its number in the block, `{i%40}` that number over and over again from 0 to 39, and a period
/// such as `{FY2012/13}` a day in it, spread over its months. `TOTAL/N: ROW` is N rows among which `{share}` shares out the
/// total. Lines that begin with `#` are remarks.
final class PlanFiles {
    private static final Pattern BLOCK = Pattern.compile("(?:(\\d+)/)?(\\d+): ?(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private int number;

    private PlanFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes the files of a plan.
    ///
    /// @return the files, in the order of the description
    static List<Path> write(String plan, Path folder) throws IOException {
        PlanFiles writing = new PlanFiles(Files.createDirectories(folder));
        for (String line : resource(plan + ".txt").lines().toList()) {
            writing.take(line);
        }
        writing.finish();
        return List.copyOf(writing.files);
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlanFiles.class.getResourceAsStream("plans/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void take(String line) throws IOException {
        Matcher block = BLOCK.matcher(line);
        if (line.startsWith("== ")) {
            finish();
            files.add(folder.resolve(line.substring(3)));
        } else if (block.matches()) {
            int most = Integer.parseInt(block.group(2));
            int total = block.group(1) == null ? 0 : Integer.parseInt(block.group(1));
            for (int i = 0; i < most; i++) {
                row(block.group(3).replace("{share}", Integer.toString((total + i) / most)), i);
            }
        } else if (!line.isBlank() && !line.startsWith("#")) {
            rows.append(line).append('\n');
        }
    }

    private void row(String template, int i) {
        number++;
        rows.append(PLACEHOLDER.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), i)))).append('\n');
    }

    private String value(String placeholder, int i) {
        return switch (placeholder) {
            case "n" -> Integer.toString(number);
            case "i" -> Integer.toString(i);
            default -> placeholder.startsWith("i%")
                    ? Integer.toString(i % Integer.parseInt(placeholder.substring(2)))
                    : day(Period.parse(placeholder), i);
        };
    }

    private static String day(Period period, int i) {
        YearMonth month = period.months().get(i % period.length());
        return "%02d/%02d/%d".formatted(1 + i / period.length() % month.lengthOfMonth(), month.getMonthValue(),
                month.getYear());
    }

    private void finish() throws IOException {
        if (!files.isEmpty()) {
            Files.writeString(files.getLast(), rows);
        }
        rows.setLength(0);
        number = 0;
    }
}
