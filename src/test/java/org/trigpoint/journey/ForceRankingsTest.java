package org.trigpoint.journey;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The rankings of two real forces against `rankings.csv`, which `rankings.py` beside it worked out row by row; skipped
/// where the open data are absent.
@EnabledIf("dataArePresent")
class ForceRankingsTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Path STORED = Path.of("src/test/resources/org/trigpoint/journey/rankings.csv");
    /// The names of the indicators in the stored answers, the columns they have here and the words for them.
    private static final Map<String, List<String>> INDICATORS = Map.of("rate", List.of("incidents", "incidents"), "asb",
            List.of("anti_social_behaviour", "anti-social behaviour"), "serious",
            List.of("serious_crime", "serious crime"),
            "drugs", List.of("substance_misuse", "substance misuse"));

    @TempDir
    Path folder;

    static boolean dataArePresent() {
        return Files.exists(DATA.resolve("police/city-of-london"));
    }

    private record Answer(String force, String index, String area, String what, double value) {}

    private static List<Answer> answers(String force) throws IOException {
        return Files.readAllLines(STORED)
                .stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(force))
                .map(cells -> new Answer(cells[0], cells[1], cells[2], cells[3], Double.parseDouble(cells[4])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "leicestershire, police/leicestershire-2020-11_to_2022-10.zip, R12-2022-10, E06000016 E06000017 E10000018",
        "city-of-london, police/city-of-london, R12-2021-11, E09000001"})
    void everyNumberIsTheStoredOne(String force, String police, String period, String districts) throws IOException {
        String workspace = folder.resolve("w.trigpoint").toString();
        Program.run("new", workspace);
        List<String> files = new ArrayList<>(List.of("import", workspace, DATA.resolve(police).toString(),
                DATA.resolve("reference/lsoa_2019_population.csv").toString()));
        for (String district : districts.split(" ")) {
            files.add(DATA.resolve("reference/boundaries/lsoa11_" + district + ".geojson").toString());
        }
        assertThat(Program.run(files.toArray(String[]::new)).exitCode()).isZero();
        List<Answer> answers = answers(force);
        for (String index : List.of("rate", "hil")) {
            Program.Outcome ranked = Program.run("rank", workspace, "--index", index, "--period", period, "--draws",
                    "0",
                    "--format", "csv");
            Map<String, Map<String, Double>> rows = rows(ranked.out());
            answers.stream().filter(answer -> answer.index().equals(index)).forEach(answer -> holds(answer, rows));
            answers.stream()
                    .filter(answer -> answer.area().isEmpty() && index.equals("rate") == answer.index().equals("rate"))
                    .forEach(answer -> isSaid(answer, rows.size(), answers, ranked.err()));
        }
    }

    private static Map<String, Map<String, Double>> rows(String csv) {
        List<String[]> lines = csv.lines().map(line -> line.split(",", -1)).toList();
        Map<String, Map<String, Double>> rows = new HashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, Double> row = new HashMap<>();
            for (int i = 0; i < line.length; i++) {
                row.put(lines.getFirst()[i],
                        line[i].matches("-?[0-9.]+(E-?\\d+)?") ? Double.valueOf(line[i]) : Double.NaN);
            }
            rows.put(line[2], row);
        }
        return rows;
    }

    private static void holds(Answer answer, Map<String, Map<String, Double>> rows) {
        double found = answer.area().isEmpty()
                ? overAll(answer.what(), rows)
                : ofArea(answer.what(), rows.getOrDefault(answer.area(), Map.of()));
        if (!Arrays.asList("count", "gini", "half").contains(answer.what())) {
            assertThat(found).as(answer.toString()).isEqualTo(answer.value(), within(1e-9 * answer.value()));
        }
    }

    private static double ofArea(String what, Map<String, Double> row) {
        int space = what.indexOf(' ');
        if (space < 0) {
            return row.getOrDefault(what, Double.NaN);
        }
        String column = INDICATORS.getOrDefault(what.substring(0, space), List.of("")).getFirst();
        return switch (what.substring(space + 1)) {
            case "count" -> row.getOrDefault(column, Double.NaN);
            case "share" -> row.getOrDefault(column + "_share", Double.NaN);
            default ->
                row.getOrDefault(column + "_share", Double.NaN) / row.getOrDefault("population_share", Double.NaN);
        };
    }

    private static double overAll(String what, Map<String, Map<String, Double>> rows) {
        return switch (what) {
            case "areas" -> rows.size();
            case "sum of index" -> rows.values().stream().mapToDouble(row -> row.getOrDefault("index", 0.)).sum();
            case "sum of rank x population" -> weighted(rows, "rank");
            case "sum of local rank x population" -> weighted(rows, "rank_in_locality");
            default -> Double.NaN;
        };
    }

    private static double weighted(Map<String, Map<String, Double>> rows, String rank) {
        return rows.values()
                .stream()
                .mapToDouble(row -> row.getOrDefault(rank, 0.) * row.getOrDefault("population", 0.))
                .sum();
    }

    /// "Half of all anti-social behaviour lies in 106 of 611 areas (17.3%); Gini .50."
    private static void isSaid(Answer half, int areas, List<Answer> answers, String notes) {
        if (half.what().equals("half") && INDICATORS.containsKey(half.index())) {
            double gini = answers.stream()
                    .filter(a -> a.index().equals(half.index()) && a.what().equals("gini"))
                    .findFirst()
                    .orElseThrow()
                    .value();
            String words = INDICATORS.getOrDefault(half.index(), List.of("", "")).getLast();
            assertThat(notes)
                    .contains(String.format(Locale.UK, "Half of all %s lies in %.0f of %d areas (%.1f%%); Gini %s.",
                            words, half.value(), areas, 100 * half.value() / areas,
                            String.format(Locale.UK, "%.2f", gini).substring(1)));
        }
    }
}
