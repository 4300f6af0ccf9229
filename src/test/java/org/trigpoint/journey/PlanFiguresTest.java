package org.trigpoint.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.journey.Program.Outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The figures of people, harm, places and money that five published plans print, line by line, from files made to match
/// them: written as partners send them, imported, and asked for by the command line. `plans/figures.tsv` lists the figures; a
/// description of the files stands beside it for each plan.
class PlanFiguresTest {
    @TempDir
    static Path folder;
    private static final Map<String, String> WORKSPACES = new HashMap<>();
    private static final Map<String, Outcome> ANSWERS = new HashMap<>();

    /// One figure of a plan.
    ///
    /// @param plan which description of files it comes from
    /// @param words what the plan says
    /// @param command the command and its options; the workspace comes after its name
    /// @param where the row of the csv that holds it, `column=value` by `; `; `note` where a note says it
    /// @param value the figure; `*` stands for anything
    private record Printed(String plan, String words, String command, String where, String value) {}

    @BeforeAll
    static void importEveryFile() throws IOException {
        for (String plan : figures().stream().map(Printed::plan).distinct().toList()) {
            String workspace = folder.resolve(plan + ".trigpoint").toString();
            assertThat(Program.run("new", workspace).exitCode()).isZero();
            List<Path> files = PlanFiles.write(plan, folder.resolve(plan));
            take(workspace, files.stream().filter(file -> !file.toString().endsWith(".json")).toList());
            for (Path definition : files.stream().filter(file -> file.toString().endsWith(".json")).toList()) {
                assertThat(Program.run("define", workspace, definition.toString()).exitCode()).isZero();
            }
            WORKSPACES.put(plan, workspace);
        }
    }

    private static void take(String workspace, List<Path> files) {
        List<String> words = new ArrayList<>(List.of("import", workspace, "--format", "csv"));
        files.forEach(file -> words.add(file.toString()));
        Outcome came = Program.run(words.toArray(String[]::new));
        assertThat(came.exitCode()).as(came.err()).isZero();
        assertThat(rows(came)).as(came.out()).allMatch(row -> row.getField("rejected").equals("0"));
    }

    private static List<Printed> figures() throws IOException {
        return PlanFiles.resource("figures.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .map(cells -> new Printed(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyPrintedFigureComesOutOfItsFiles() throws IOException {
        return figures().stream()
                .map(figure -> DynamicTest.dynamicTest(figure.plan() + ": " + figure.words() + " " + figure.where(),
                        () -> check(figure)));
    }

    private static void check(Printed figure) {
        Outcome answer = ANSWERS.computeIfAbsent(figure.plan() + " " + figure.command(),
                _ -> ask(figure.plan(), figure.command()));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        if (figure.where().equals("note")) {
            assertThat(answer.err()).contains(figure.value());
            return;
        }
        List<String[]> conditions = Arrays.stream(figure.where().split("; ")).map(c -> c.split("=", 2)).toList();
        String column = conditions.getLast()[0];
        assertThat(rows(answer).stream()
                .filter(row -> conditions.subList(0, conditions.size() - 1)
                        .stream()
                        .allMatch(c -> row.getField(c[0]).equals(c[1])))
                .map(row -> row.getField(column)))
                .as(answer.out())
                .singleElement()
                .asString()
                .matches(Pattern.quote(figure.value()).replace("*", "\\E.*\\Q"));
    }

    private static Outcome ask(String plan, String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" \\| ")));
        words.add(1, WORKSPACES.get(plan));
        words.addAll(List.of("--format", "csv"));
        return Program.run(words.toArray(String[]::new));
    }

    private static List<NamedCsvRecord> rows(Outcome outcome) {
        return CsvReader.builder().ofNamedCsvRecord(outcome.out()).stream().toList();
    }
}
