package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Membership;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreTest extends OwnStore {
    private static final List<Incident> YEAR = List.of(Rows.incident(Dataset.CRIME, "Burglary", "2012-04", "E01000001"),
            Rows.incident(Dataset.CRIME, "Burglary", "2012-05", "E01000001"),
            Rows.incident(Dataset.ASB, "Rowdy behaviour", "2012-05", "E01000002"),
            Rows.incident(Dataset.CRIME, "Robbery", "2013-04", "E01000002"));

    @Test
    void countsByAnyColumns() {
        Rows.write(store, "a.csv", YEAR);
        assertThat(store.counts().count(Selection.ALL, List.of("dataset", "category"))).containsExactly(
                new CountRow(List.of("asb", "Rowdy behaviour"), 1), new CountRow(List.of("crime", "Burglary"), 2),
                new CountRow(List.of("crime", "Robbery"), 1));
        assertThat(
                store.counts().count(Selection.of(Dataset.CRIME).during(Period.parse("FY2012/13")), List.of("month")))
                .containsExactly(new CountRow(List.of("2012-04"), 1), new CountRow(List.of("2012-05"), 1));
        assertThat(store.counts().count(Selection.ALL.and(new Condition("area", "e01000001")), List.of()))
                .containsExactly(new CountRow(List.of(), 2));
    }

    @Test
    void countsByWeekdayHourOutcomeAndExtraColumns() {
        Incident monday = Rows.crimeAt("2013-01-07", "23:59", "A");
        Incident sunday = Rows.crimeAt("2013-01-06", "00:00", "B");
        Incident kept = new Incident(monday.category(), monday.when(), monday.where(), null, null,
                Arrays.asList("High Street", null));
        Rows.write(store, Rows.head("a.csv", List.of("Street", "Note"), false), List.of(monday, sunday, kept));
        assertThat(store.counts().count(Selection.ALL, List.of("weekday", "hour"))).containsExactly(
                new CountRow(List.of("Monday", "23"), 2), new CountRow(List.of("Sunday", "0"), 1));
        assertThat(store.counts().count(Selection.ALL, List.of("outcome"))).containsExactly(
                new CountRow(List.of(""), 1),
                new CountRow(List.of("Undetected"), 2));
        assertThat(store.counts().count(Selection.ALL.and(new Condition("street", "high street")), List.of("Street")))
                .containsExactly(new CountRow(List.of("High Street"), 1));
        assertThat(store.counts().count(Selection.ALL.and(new Condition("Street", "")), List.of()))
                .containsExactly(new CountRow(List.of(), 2));
    }

    @Test
    void anUnknownColumnIsRefusedWithTheColumnsThereAre() {
        Rows.write(store, "a.csv", YEAR);
        assertThatThrownBy(() -> store.counts().count(Selection.ALL, List.of("colour")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'colour'")
                .hasMessageContaining("category");
    }

    @Test
    void aBatchTakenOutLeavesTheWorkspaceAsItWas() {
        Rows.write(store, "a.csv", YEAR);
        String before = content();
        Batch second = Rows.write(store, "b.csv", List.of(
                new Incident(new Category(Dataset.FIRE, "Primary fire"), YEAR.getFirst().when(),
                        new Where("E01000009", "Nowhere 001A", -1.5, 54.5), "Out", "F1", List.of()),
                new AreaValue("E01000001", AreaValue.POPULATION, 2012, 1500),
                new Membership("E01000001", new Area("L1", "North", AreaType.LOCALITY))));
        assertThat(content()).isNotEqualTo(before);
        assertThat(store.batches().remove(second.id())).isTrue();
        assertThat(content()).isEqualTo(before);
        assertThat(store.batches().remove(second.id())).isFalse();
        assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
    }

    private String content() {
        return store.counts().count(Selection.ALL, List.of("dataset", "category", "month", "area", "outcome", "batch"))
                + "" + store.areas().ofType(AreaType.LSOA) + store.areas().within(AreaType.LOCALITY)
                + store.areas().values(AreaValue.POPULATION) + store.batches().all() + store.batches().extents();
    }

    @Test
    void theSameBytesAreRefusedUnlessReplaced() {
        Rows.write(store, "a.csv", YEAR);
        assertThatThrownBy(() -> Rows.write(store, "a.csv", YEAR)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("batch 1");
        assertThat(store.counts().count(Selection.ALL, List.of())).containsExactly(new CountRow(List.of(), 4));
        try (BatchWriter writer = store.begin()) {
            writer.start(Rows.head("a.csv", List.of(), false));
            writer.add(YEAR.getFirst());
            writer.replaceSameFile("sha of a.csv");
            writer.commit(new Ledger(1, 1, 0, 0, 0), "sha of a.csv", List.of());
        }
        assertThat(store.counts().count(Selection.ALL, List.of("batch")))
                .containsExactly(new CountRow(List.of("2"), 1));
        assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
    }

    @Test
    void aBatchThatIsNotCommittedLeavesNothing() {
        try (BatchWriter writer = store.begin()) {
            writer.start(Rows.head("a.csv", List.of(), false));
            YEAR.forEach(writer::add);
        }
        assertThat(store.batches().all()).isEmpty();
        assertThat(store.counts().count(Selection.ALL, List.of())).isEmpty();
    }

    @Test
    void aReferenceMetAgainIsADuplicateWhereReferencesAreUnique() {
        Rows.write(store, Rows.head("a.csv", List.of(), true),
                List.of(Rows.crimeAt("2013-01-06", "10:00", "R1"), Rows.crimeAt("2013-01-06", "10:00", "R2")));
        Batch later = Rows.write(store, Rows.head("b.csv", List.of(), true),
                List.of(Rows.crimeAt("2013-01-06", "10:00", "R2"), Rows.crimeAt("2013-01-07", "10:00", "R3")));
        assertThat(later.ledger()).isEqualTo(new Ledger(2, 1, 0, 0, 1));
        assertThat(store.counts().count(Selection.ALL, List.of())).containsExactly(new CountRow(List.of(), 3));
    }

    @Test
    void areasKnowTheirNamesValuesAndOutlines() {
        Boundary square = new Boundary("E01000001",
                List.of(List.of(new double[]{-1, 54, -1, 55, 0, 55, 0, 54, -1, 54})));
        Rows.write(store, "areas",
                List.of(new Area("E01000001", "Place 001A", AreaType.LSOA, 2011, "The Square"), square,
                        new AreaValue("E01000001", AreaValue.POPULATION, 2011, 1400),
                        new AreaValue("E01000001", AreaValue.POPULATION, 2013, 1600)));
        assertThat(store.areas().ofType(AreaType.LSOA))
                .containsExactly(new Area("E01000001", "Place 001A", AreaType.LSOA, 2011, "The Square"));
        assertThat(store.areas().values(AreaValue.POPULATION)).hasEntrySatisfying("E01000001",
                v -> assertThat(v.value()).isEqualTo(1600));
        assertThat(store.areas().values(AreaValue.POPULATION, 2012)).hasEntrySatisfying("E01000001",
                v -> assertThat(v.year()).isEqualTo(2011));
        assertThat(store.areas().boundaries(AreaType.LSOA)).singleElement()
                .satisfies(
                        b -> assertThat(b.polygons().getFirst().getFirst())
                                .isEqualTo(square.polygons().getFirst().getFirst()));
    }

    @Test
    void districtsAreReadOffTheNamesOfLsoas() {
        Incident there = new Incident(new Category(Dataset.CRIME, "Burglary"), YEAR.getFirst().when(),
                new Where("E01013720", "Leicester 010F", Double.NaN, Double.NaN), null, null, List.of());
        Rows.write(store, "a.csv", List.of(there));
        assertThat(store.counts().count(Selection.ALL, List.of("district")))
                .containsExactly(new CountRow(List.of("Leicester"), 1));
    }

    @Test
    void thePoliceReferenceIsStoredAsBytesAndReadBackAsText() {
        String reference = "4007d697cdec214ff7cb9f3f1876ca30817555216d645e94a39b7427b55830bc";
        assertThat(References.stored(reference)).isInstanceOf(byte[].class);
        assertThat(References.read(References.stored(reference))).isEqualTo(reference);
        assertThat(References.stored("NM/000007/12")).isEqualTo("NM/000007/12");
        assertThat(References.read(null)).isNull();
    }

    @Test
    void exitMonthsFollowTheEndOfAnEpisode() {
        Incident episode = new Incident(new Category(Dataset.TREATMENT, "Opiates"),
                When.of(java.time.LocalDate.of(2011, 5, 3), null).until(java.time.LocalDate.of(2013, 3, 31), null),
                Where.UNKNOWN, "Treatment completed - drug free", null, List.of());
        Rows.write(store, "t.csv", List.of(episode));
        assertThat(store.counts().count(Selection.ALL, List.of("month", "exit_month")))
                .containsExactly(new CountRow(List.of("2011-05", "2013-03"), 1));
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedUntouched() throws IOException {
        Path other = folder.resolve("notes.trigpoint");
        Files.writeString(other, "not a database, only some words that are long enough to be one page");
        assertThatThrownBy(() -> Store.open(other)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not a Trigpoint workspace");
        assertThat(Files.readString(other)).startsWith("not a database");
        assertThatThrownBy(() -> Store.open(folder.resolve("missing.trigpoint"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Store.create(other)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aNewerWorkspaceIsRefusedWithBothVersions() throws SQLException {
        store.close();
        try (Connection direct = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.trigpoint"));
                var statement = direct.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Store.open(folder.resolve("w.trigpoint"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("99")
                .hasMessageContaining(Integer.toString(Migrations.latest()));
        store = Store.create(folder.resolve("other.trigpoint"));
    }

    @Test
    void daysBeforeNineteenSeventyHaveTheirWeekdays() {
        // 1 March 1965 was a Monday
        Rows.write(store, "old.csv", IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Rows.crimeAt("1965-03-0" + day, "12:00", "C" + day))
                .toList());

        assertThat(store.counts().count(Selection.ALL, List.of("weekday"))).extracting(row -> row.values().getFirst())
                .containsExactly("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    }
}
