package org.trigpoint.report.content;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.Edition;
import org.trigpoint.model.Audience;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.output.FileSet;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A stranger with a public edition about places: few incidents an area, three of the year without an area. The records: every
/// fiftieth anti-social incident of the sample, and its treatment episodes, of which 410 began in the year, one of them
/// without an area.
class PublicPlacesTest {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final int WITHOUT = 3;
    private static final int AREA_FIELD = 4;

    @TempDir
    static Path folder;

    private static LaidOut open;
    private static LaidOut restricted;
    private static Document seen;
    private static long asb;

    @BeforeAll
    static void layOut() throws IOException {
        thinned("2011-12");
        asb = thinned("2012-13");
        copy("areas");
        copy("treatment");
        try (Workspace workspace = Workspace.create(folder.resolve("few.trigpoint"))) {
            workspace.importFolder(folder, ImportOptions.DEFAULT, Progress.NONE);
            AssessmentRequest request = AssessmentRequest.on(LocalDate.of(2013, 6, 30));
            restricted = LaidOut.of(AssessmentRun.of(workspace, request, Progress.NONE));
            open = LaidOut.of(AssessmentRun.of(workspace,
                    request.edition(new Edition(Audience.PUBLIC, DisclosureRule.usual())), Progress.NONE));
            seen = open.document();
        }
    }

    /// How many rows were written: every fiftieth with an area, and three without one.
    private static long thinned(String year) throws IOException {
        String name = "Northmoor Police ASB incidents %s.csv".formatted(year);
        List<String> lines = Files.readAllLines(Path.of("sample-data", "police", name), ANSI);
        List<String> rows = new ArrayList<>(lines.subList(0, 3));
        List<String> records = lines.subList(3, lines.size()).stream().filter(line -> line.startsWith("NP")).toList();
        List<String> placed = records.stream().filter(line -> !line.split(",", -1)[AREA_FIELD].isBlank()).toList();
        for (int i = 0; i < placed.size(); i += 50) {
            rows.add(placed.get(i));
        }
        records.stream().filter(line -> !placed.contains(line)).limit(WITHOUT).forEach(rows::add);
        Files.write(folder.resolve(name), rows, ANSI);
        return rows.size() - 3;
    }

    private static void copy(String part) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data", part))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static Table table(Document document, String key) {
        return document.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> prose(LaidOut laid) {
        return PlainDocument.of(laid.assessment()).prose();
    }

    @Test
    void theRecordsAreAsSaid() {
        Table all = table(restricted.document(), "places-share");
        assertThat(all.rows().getFirst().cells().get(3)).isEqualTo(Cell.count(asb - WITHOUT));
        assertThat(all.rows()).anyMatch(row -> row.cells().get(3).equals(Cell.count(409)));
        assertThat(prose(restricted)).anyMatch(said -> said.contains("hold 6.3% of residents"))
                .contains("3 incidents have no place and are left out.")
                .anyMatch(said -> said.contains("of the incidents that have a place"));
    }

    /// All records less those in an area are those without one.
    @Test
    void noNumberOfAllAreasTellsHowManyHaveNone() {
        for (Table table : seen.tables().stream().filter(t -> t.key().matches("(place|asb).*")).toList()) {
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    long count = cell instanceof Cell.Amount(double value, NumberForm form)
                            && form.equals(NumberForm.COUNT) ? Math.round(value) : 0;
                    assertThat(count).as(table.caption()).isNotIn(asb - WITHOUT, 409L);
                }
                whole(row).ifPresent(all -> assertThat(all).as(table.caption() + " " + row.cells().getFirst().text())
                        .isNotIn(asb - WITHOUT, 409L));
            }
        }
    }

    /// What a share is of: its count over it, where that is a whole number.
    private static Optional<Long> whole(Row row) {
        List<Double> counts = amounts(row, NumberForm.COUNT);
        List<Double> shares = amounts(row, NumberForm.PERCENT);
        return counts.size() == 1 && shares.size() == 1 && shares.getFirst() > 0
                ? Optional.of(Math.round(100 * counts.getFirst() / shares.getFirst()))
                : Optional.empty();
    }

    private static List<Double> amounts(Row row, NumberForm form) {
        return row.cells()
                .stream()
                .filter(cell -> cell instanceof Cell.Amount amount && amount.form().equals(form))
                .map(cell -> ((Cell.Amount) cell).value())
                .toList();
    }

    @Test
    void noSentenceTellsIt() {
        assertThat(prose(open)).noneMatch(said -> said.contains("of residents and"))
                .noneMatch(said -> said.contains("that have a place"))
                .noneMatch(said -> said.contains("have no place"))
                .noneMatch(said -> said.contains("have no LSOA"))
                .anyMatch(said -> said.startsWith("Records without a place are left out."));
    }

    /// One withheld among the ten would lie between its neighbours, and their share would tell it.
    @Test
    void ofTheTenHighestThoseAreListedThatMayBeSeen() {
        List<Long> ten = counts(table(restricted.document(), "asb-areas"));
        List<Long> seenOfThem = ten.stream().filter(count -> count >= 5).toList();
        assertThat(ten).hasSize(10);
        assertThat(seenOfThem).hasSizeBetween(1, 9);
        assertThat(counts(table(seen, "asb-areas"))).isEqualTo(seenOfThem);
    }

    private static List<Long> counts(Table table) {
        return table.rows().stream().map(row -> Math.round(amounts(row, NumberForm.COUNT).getFirst())).toList();
    }

    /// The index and all counts but one would tell that one; so would the ranks of its neighbours, nearly.
    @Test
    void aRankedAreaWithASmallCountShowsNone() {
        Table ranks = table(seen, "places");
        List<Row> hidden = ranks.rows().stream().filter(row -> row.cells().get(4) instanceof Cell.Missing).toList();
        assertThat(hidden).isNotEmpty().hasSizeLessThan(ranks.rows().size());
        for (Row row : hidden) {
            assertThat(row.cells().subList(8, 10)).as(row.cells().get(3).text())
                    .allMatch(cell -> cell.equals(Cell.missing(Shorthand.SUPPRESSED)) || cell.equals(Cell.count(0)));
        }
    }

    @Test
    void thePageOfAPlaceDoesNotSayTheIndexThatItsTableWithholds() {
        Set<String> hidden = table(seen, "places").rows()
                .stream()
                .filter(row -> row.cells().get(4) instanceof Cell.Missing)
                .map(row -> row.cells().get(3).text())
                .collect(Collectors.toSet());
        String place = "";
        for (Block block : seen.blocks().toList()) {
            if (block instanceof Heading heading) {
                place = heading.text();
            } else if (hidden.contains(place)) {
                assertThat(block.toString()).doesNotContain("; index ");
            }
        }
    }

    /// Of some categories a month has fewer than five.
    @Test
    void theLinesOfMonthsAreForPartners() {
        assertThat(table(restricted.document(), "scanning-asb").columns().getLast().heading()).isEqualTo("Months");
        assertThat(table(seen, "scanning-asb").columns()).noneMatch(column -> column.heading().equals("Months"));
    }

    @Test
    void noFigureIsSavedThatTheDocumentLeavesOut() throws IOException {
        Path figures = folder.resolve("figures");
        Files.createDirectories(figures);
        try (FileSet set = new FileSet()) {
            open.drawn().save(set, figures, Progress.NONE);
            set.finish();
        }
        Set<String> shown = seen.blocks()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).key())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(figures)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.(png|svg)$", "")))
                    .isSubsetOf(shown);
        }
    }
}
