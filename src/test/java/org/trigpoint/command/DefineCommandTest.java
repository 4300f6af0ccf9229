package org.trigpoint.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.question.standard.AgeStandard;
import org.trigpoint.question.standard.Standards;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DefineCommandTest {
    private static final String BOROUGH = """
            {"standards": [{"name": "borough", "title": "Residents in 2011",
                            "people": {"0-15": 21000, "16 to 64": 70500, "65+": 18300}}]}
            """;

    @TempDir
    Path folder;
    private Path workspace = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void make() {
        workspace = folder.resolve("w.trigpoint");
        Workspace.create(workspace).close();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, text);
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"define", "definition"})
    void everyDefinitionIsListedUnderBothNamesOfTheCommand(String command) {
        assertThat(run(command, workspace.toString(), "--format", "csv")).isZero();
        assertThat(out.toString().lines()).startsWith("definition,kind,changed")
                .contains("Serious acquisitive crime,group,no", "Detection rate,measure,no", "esp2013,standard,no",
                        "age-bands,subject,no");
    }

    @Test
    void bothNamesHaveTheSameHelpAndOneIsListed() {
        run("define", "--help");
        String help = out.toString();
        run("definition", "--help");
        assertThat(out.toString().replace("trigpoint definition", "trigpoint define").replaceAll("\\s+", " "))
                .isEqualTo(help.replaceAll("\\s+", " "));
        run("--help");
        assertThat(out.toString()).contains("  define ").doesNotContain("  definition ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "measures", "standards", "Violence", "detection rate", "esp2013", "marac"})
    void whatIsPrintedIsTakenAgain(String name) throws IOException {
        assertThat(run("define", workspace.toString(), name)).isZero();
        String printed = out.toString();
        assertThat(run("define", workspace.toString(), name, "--set", file(printed))).isZero();
        run("define", workspace.toString(), name);
        assertThat(out.toString()).isEqualTo(printed);
    }

    @Test
    void aStandardOfTheWorkspaceHoldsUntilItIsReset() throws IOException {
        assertThat(run("define", workspace.toString(), file(BOROUGH))).isZero();
        assertThat(err.toString()).contains("1 definitions taken");
        try (Workspace open = Workspace.open(workspace)) {
            AgeStandard borough = Standards.of(open, "Borough").orElseThrow();
            assertThat(borough.name()).isEqualTo("Residents in 2011");
            assertThat(borough.people().values()).containsExactly(21000.0, 70500.0, 18300.0);
        }
        assertThat(run("define", workspace.toString(), "borough", "--reset")).isZero();
        assertThat(run("define", workspace.toString(), "borough")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no definition 'borough'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"standards\": [{\"people\": {\"0-14\": 5}}]} | no \"name\"",
        "{\"standards\": [{\"name\": \"a\"}]} | has no \"people\"",
        "{\"standards\": [{\"name\": \"a\", \"people\": {\"young\": 5}}]} | 'young' of the standard 'a' is no age band",
        "{\"standards\": [{\"name\": \"a\", \"people\": {\"0-14\": \"many\"}}]} | aged 0 to 14",
        "{\"standards\": [{\"name\": \"a\", \"people\": {\"0-14\": 5, \"10-20\": 5}}]} | overlap",
        "{\"measures\": [{\"unit\": \"count\"}], \"standards\": [{\"name\": \"a\", \"people\": {\"0+\": 1}}]} | no \"name\"",
        "{} | neither", "[ | not JSON"})
    void aWrongFileIsRefusedAndNothingOfItTaken(String json, String words) throws IOException {
        assertThat(run("define", workspace.toString(), file(json))).isEqualTo(1);
        assertThat(err.toString()).contains(words);
        try (Workspace open = Workspace.open(workspace)) {
            assertThat(Standards.of(open)).containsOnlyKeys("esp2013");
        }
    }
}
