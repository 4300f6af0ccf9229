package org.trigpoint.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.PublicEditions;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// `assess` puts a new workspace in the place of an earlier one, which has given out a public edition.
class RemadeEditionsTest {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Published GIVEN_OUT = new Published("2012/13",
            List.of(new Published.Place("scanning-asb", "2012/13", "Nuisance", 0, 0)), List.of(new Shown.Exact(637)),
            List.of());

    @TempDir
    Path folder;

    private Path data() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String year : List.of("2011-12", "2012-13")) {
            String name = "Northmoor Police ASB incidents %s.csv".formatted(year);
            List<String> lines = Files.readAllLines(Path.of("sample-data", "police", name), ANSI);
            Files.write(data.resolve(name),
                    IntStream.range(0, lines.size()).filter(i -> i < 3 || i % 10 == 0).mapToObj(lines::get).toList(),
                    ANSI);
        }
        return data;
    }

    @Test
    void theNewOneKnowsIt() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path own = out.resolve("assessment.trigpoint");
        try (Workspace earlier = Workspace.create(own)) {
            PublicEditions.add(earlier, List.of(GIVEN_OUT));
        }
        Program.Outcome outcome = Program.run("assess", data().toString(), "--out", out.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        try (Workspace later = Workspace.open(own)) {
            assertThat(later.batches()).hasSize(2);
            assertThat(PublicEditions.of(later)).containsExactly(GIVEN_OUT);
        }
    }
}
