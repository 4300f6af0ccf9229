package org.trigpoint.question.standard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The areas of 2011, 01 and 02, became 11; 03 was split into 12 and 13. Ages are known of the earlier ones only. Expected
/// values by hand, with the standard's people of 16,000, 25,000, 30,000 and 29,000.
class StandardisedVintagesTest {
    private static final Period YEAR = Period.parse("CY2022");
    private static final List<String> BANDS = List.of("0_14", "15_24", "25_64", "65_over");
    private static final AgeStandard STANDARD = AgeStandard.read("ours",
            "0-14,16000\n15-24,25000\n25-64,30000\n65+,29000\n");

    @TempDir
    Path folder;
    Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
        take("look-up.csv", List.of("LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM", line("01", "11"),
                line("02", "11"), line("03", "12"), line("03", "13")));
        String features = List.of("11", "12", "13")
                .stream()
                .map(end -> """
                        {"type":"Feature","properties":{"LSOA21CD":"%s","LSOA21NM":"Borough 001%s"},"geometry":{"type":"Polygon",
                        "coordinates":[[[1.0,52],[1.5,52],[1.5,52.5],[1.0,52]]]}}"""
                        .formatted(code(end), end))
                .collect(Collectors.joining(","));
        take("lsoa 2021.geojson", List.of("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}"));
        List<Entry> crimes = new ArrayList<>();
        YEAR.months().forEach(month -> crimes.add(crime("11", "30", month)));
        add(crimes, "01", "15-24", 12);
        add(crimes, "02", "20", 3);
        add(crimes, "03", "40", 8);
        Rows.write(workspace.store(), Rows.head("crimes.csv", List.of("age"), false), crimes);
        List<Entry> people = new ArrayList<>();
        populate(people, "01", 1000);
        populate(people, "02", 3000);
        populate(people, "03", 500);
        Rows.write(workspace.store(), "people.csv", people);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static String code(String end) {
        return "E010000" + end;
    }

    private static String line(String earlier, String later) {
        return "%s,Borough 001%s,%s,Borough 001%s,E06000001,Borough".formatted(code(earlier), earlier, code(later),
                later);
    }

    private void take(String name, List<String> lines) throws IOException {
        workspace.importFile(Files.write(folder.resolve(name), lines), ImportOptions.DEFAULT, Progress.NONE);
    }

    private static Incident crime(String area, String age, YearMonth month) {
        return new Incident(new Category(Dataset.CRIME, "Violence"), When.of(month), Where.inArea(code(area)), null,
                null, List.of(age));
    }

    private static void add(List<Entry> rows, String area, String age, int number) {
        for (int i = 0; i < number; i++) {
            rows.add(crime(area, age, YEAR.first()));
        }
    }

    private static void populate(List<Entry> rows, String area, double each) {
        BANDS.forEach(band -> rows.add(new AreaValue(code(area), "population_" + band, 2020, each)));
        rows.add(new AreaValue(code(area), AreaValue.POPULATION, 2020, BANDS.size() * each));
    }

    private StandardisedTable ask(AreaType areas) {
        RateQuestion rates = new RateQuestion(Selection.of(Dataset.CRIME), YEAR, areas, 100_000);
        return new StandardisedQuestion(rates, STANDARD, "age").ask(workspace);
    }

    @Test
    void aMergedAreaHasThePeopleAndTheRecordsOfItsParts() {
        StandardisedTable table = ask(AreaType.LSOA);
        assertThat(table.rows()).extracting(row -> row.crude().areaCode())
                .as("03 was counted by its own code")
                .containsExactly(code("03"), code("11"));
        StandardisedRow merged = table.rows().getLast();
        assertThat(merged.aged()).isEqualTo(27).isEqualTo(merged.crude().count());
        // 25,000 · 15 / 4,000 + 30,000 · 12 / 4,000
        assertThat(merged.rate()).isNotNull()
                .satisfies(rate -> assertThat(rate.value()).isEqualTo(183.75, within(1e-9)));
    }

    @Test
    void aLargerAreaHasThoseOfASplitAreaToo() {
        StandardisedRow district = ask(AreaType.DISTRICT).rows().getFirst();
        assertThat(district.crude().population()).isEqualTo(18_000);
        assertThat(district.aged()).isEqualTo(35).isEqualTo(district.crude().count());
        // (25,000 · 15 + 30,000 · 20) / 4,500
        assertThat(district.rate()).isNotNull()
                .satisfies(rate -> assertThat(rate.value()).isEqualTo(975_000 / 4500., within(1e-9)));
    }
}
