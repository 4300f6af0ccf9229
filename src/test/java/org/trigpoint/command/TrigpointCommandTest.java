package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TrigpointCommandTest {
    @TempDir
    Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void everyCommandHasHelp() {
        CommandLine line = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err));
        for (String command : line.getSubcommands().keySet()) {
            assertThat(run("help", command)).as(command).isZero();
            assertThat(command.equals("help") ? 0 : run(command, "--help")).as(command).isZero();
        }
    }

    @Test
    void aCommandMadeAloneIsTheSameCommand() {
        CommandLine all = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err));
        assertThat(all.getSubcommands()).hasSizeGreaterThan(40).allSatisfy((name, command) -> {
            CommandLine alone = TrigpointCommand.commandLine(new String[]{name}, _ -> 0, new PrintWriter(out),
                    new PrintWriter(err));
            assertThat(alone.getSubcommands().get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
        });
        assertThat(TrigpointCommand.commandLine(new String[]{"rank"}, _ -> 0, new PrintWriter(out),
                new PrintWriter(err)).getSubcommands()).containsOnlyKeys("rank");
    }

    /// A command that is written and not listed cannot be run.
    @Test
    void everyCommandIsListed() throws IOException {
        List<String> classes;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/trigpoint/command"))) {
            classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Command") && !name.equals("TrigpointCommand")
                            && !name.equals("ReportingCommand"))
                    .toList();
        }
        assertThat(classes).isNotEmpty();
        assertThat(TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err))
                .getSubcommands()
                .values()
                .stream()
                .map(sub -> sub.getCommand().getClass().getSimpleName())).containsAll(classes);
    }

    @Test
    void aNumberThatIsNoneIsSaidInWords() {
        assertThat(run("count", "w", "--by")).isEqualTo(2);
        assertThat(run("near-repeats", "w", "--dataset", "crime", "--permutations", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("'many' is not a whole number");
    }

    @Test
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
        for (String option : List.of("--password=sesame", "--pasword=sesame", "--password=ses\name")) {
            assertThat(run("import", option, "w", "f.csv")).isEqualTo(2);
        }
        assertThat(err.toString()).contains("--password takes no value", "TRIGPOINT_FILE_PASSWORD",
                "Unknown option: '--pasword'").doesNotContain("ses");
        assertThat(out.toString()).doesNotContain("ses");
    }

    @Test
    void aWordBehindThePasswordOptionIsRefusedAndNotRepeated() {
        List<List<String>> lines = List.of(List.of("import", "w", "--password", "sesame", "f.xlsx"),
                List.of("import", "w", "f.xlsx", "--password", "sesame"),
                List.of("import", "--password", "sesame", "w", "f"),
                List.of("import", "--password", "sesame"), List.of("import", "w", "f.xlsx", "--password", "-sesame"),
                List.of("import", "w", "f.xlsx", "--password", "ses\0ame"),
                List.of("count", "w", "--password", "sesame"));
        for (List<String> words : lines) {
            out.getBuffer().setLength(0);
            err.getBuffer().setLength(0);
            assertThat(run(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
            assertThat(err.toString()).as(words.toString())
                    .contains("the word behind --password is no file", "TRIGPOINT_FILE_PASSWORD")
                    .doesNotContain("ses");
            assertThat(out.toString()).doesNotContain("ses");
        }
    }

    @Test
    void aFileOrAnOptionMayFollowThePasswordOption() {
        CommandLine line = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err))
                .getSubcommands()
                .get("import");
        for (String word : List.of("pom.xml", "--keep-text")) {
            assertThat(PasswordWord.refusal(line, List.of("import", "w", "--password", word, "f.xlsx"))).as(word)
                    .isEmpty();
        }
        assertThat(PasswordWord.refusal(line, List.of("import", "w", "f.xlsx", "--password"))).isEmpty();
    }

    @Test
    void everyCommandClassIsACommandOfTheProgram() throws Exception {
        CommandLine line = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err));
        List<Class<?>> known = line.getSubcommands()
                .values()
                .stream()
                .<Class<?>>map(sub -> sub.getCommandSpec().userObject().getClass())
                .toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/trigpoint/command"))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName()).replace(".java", "");
                if (Files.readString(file).contains("@Command(") && !name.equals("TrigpointCommand")) {
                    assertThat(known).as(name).extracting(Class::getSimpleName).contains(name);
                }
            }
        }
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("Trigpoint \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "report w --out o --marking=", "change", "compare 1", "compare 1 two",
        "compare 1 2 --exposure 0,1",
        "change w --period 2012", "count w --where nothing", "rank w --period FY2012/13 --hundred best"})
    void usageErrorsExitWithTwo(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"batches missing.trigpoint", "change missing.trigpoint --period FY2012/13",
        "compare -- -1 5"})
    void refusalsExitWithOneAndAPlainReason(String words) {
        assertThat(run(words.split(" "))).isEqualTo(1);
        assertThat(err.toString()).startsWith("trigpoint: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"212,239,12.7358,0.9331,1.3628,0.2207,no clear change,amber",
        "26913,23034,-14.4131,0.8409,0.8711,0,fell,green",
        "0,3,,0.4132,inf,0.25,no clear change,amber"})
    void compareGivesTheContractedColumns(String before, String after, String percent, String low, String high,
            String p,
            String verdict, String status) {
        assertThat(run("compare", before, after, "--format", "csv")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("before,after,difference,percent,ratio_low,ratio_high,p,verdict,status");
        String[] cells = lines.get(1).split(",", -1);
        assertClose(cells[3], percent);
        assertClose(cells[4], low);
        assertClose(cells[5], high);
        assertClose(cells[6], p);
        assertThat(cells[7]).isEqualTo(verdict);
        assertThat(cells[8]).isEqualTo(status);
    }

    private static void assertClose(String actual, String expected) {
        if (expected == null || expected.isEmpty() || expected.equals("inf")) {
            assertThat(actual).isEqualTo(expected == null ? "" : expected);
        } else {
            assertThat(Double.parseDouble(actual)).isCloseTo(Double.parseDouble(expected),
                    org.assertj.core.data.Offset.offset(.0002));
        }
    }

    @Test
    void anEmptyWorkspaceIsMadeListedAndVerified() {
        String workspace = folder.resolve("w.trigpoint").toString();
        assertThat(run("new", workspace)).isZero();
        assertThat(Files.exists(folder.resolve("w.trigpoint"))).isTrue();
        assertThat(run("new", workspace)).isEqualTo(1);
        assertThat(run("batches", workspace, "--format", "csv")).isZero();
        assertThat(out.toString()).contains("batch,file,sha256,dataset,rows,from,to");
        assertThat(run("verify", workspace)).isZero();
        assertThat(run("count", workspace, "--format", "json")).isZero();
        assertThat(run("undo", workspace, "7")).isEqualTo(1);
    }
}
