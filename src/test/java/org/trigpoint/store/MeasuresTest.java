package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeasuresTest extends OwnStore {
    private static final Measure STARTS = new Measure("Starting treatment", MeasureUnit.COUNT,
            new Measure.Plan("Into treatment", "Public health", null, Value.of(68), "71", null));
    private static final Measure SAFE = Measure.of("Feel safe at night", MeasureUnit.PERCENT);
    private static final List<MeasureValue> GRID = List.of(
            new MeasureValue(STARTS, Period.parse("2012-04"), Value.of(70)),
            new MeasureValue(STARTS, Period.parse("2012-05"), Value.missing(MissingReason.NOT_AVAILABLE)),
            new MeasureValue(STARTS, Period.parse("2012-06"), new Value.Known(0, Standing.PROVISIONAL)),
            new MeasureValue(SAFE, "England", Period.parse("FY2012/13"), Value.of(64.5),
                    new Basis(63.1, 65.9, null, 4_400.0, 1.2, "Crime survey", LocalDate.of(2013, 7, 18))));

    @Test
    void whatCameInIsReadBackWithItsMissingValues() {
        Batch batch = write("grid.xlsx", GRID);
        assertThat(store.measures().all()).containsExactly(STARTS, SAFE);
        assertThat(store.measures().values("Starting treatment")).containsExactlyElementsOf(GRID.subList(0, 3));
        assertThat(store.measures().values("Feel safe at night")).containsExactly(GRID.getLast());
        assertThat(store.measures().values("Another")).isEmpty();
        assertThat(batch.from()).isEqualTo(YearMonth.of(2012, 4));
        assertThat(batch.to()).isEqualTo(YearMonth.of(2013, 3));
        assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
    }

    @Test
    void theLatestBatchWinsAndIsTakenOutAgain() {
        write("grid.xlsx", GRID);
        Batch second = write("later.xlsx", List.of(new MeasureValue(Measure.of("Starting treatment",
                MeasureUnit.COUNT), Period.parse("2012-05"), Value.of(76))));
        assertThat(store.measures().values("Starting treatment")).extracting(MeasureValue::value)
                .containsExactly(Value.of(70), Value.of(76), new Value.Known(0, Standing.PROVISIONAL));
        assertThat(store.measures().all()).containsExactly(STARTS, SAFE);
        assertThat(store.batches().remove(second.id())).isTrue();
        assertThat(store.measures().values("Starting treatment")).containsExactlyElementsOf(GRID.subList(0, 3));
        assertThat(store.batches().remove(1)).isTrue();
        assertThat(store.measures().all()).isEmpty();
        assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
    }

    @Test
    void twoValuesForOnePeriodAreRefused() {
        assertThatThrownBy(() -> write("grid.xlsx", List.of(GRID.getFirst(), GRID.getFirst())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'Starting treatment' has two values for Apr 2012");
        assertThat(store.batches().all()).isEmpty();
        assertThat(store.measures().all()).isEmpty();
    }

    @Test
    void notesOnSeriesAreKeptReplacedAndTakenOut() {
        SeriesNote rules = new SeriesNote("crime:Burglary", SeriesNote.Kind.BREAK, Period.parse("2013-04"),
                "counting rules changed");
        SeriesNote latest = new SeriesNote("crime", SeriesNote.Kind.PROVISIONAL, Period.parse("2013-02..2013-03"),
                "still being entered");
        store.seriesNotes().put(new SeriesNote(rules.series(), rules.kind(), rules.months(), "?"));
        store.seriesNotes().put(rules);
        store.seriesNotes().put(latest);
        assertThat(store.seriesNotes().all()).containsExactly(latest, rules);
        assertThat(store.seriesNotes().remove("crime", SeriesNote.Kind.PROVISIONAL, Period.parse("CY2013")))
                .isEqualTo(1);
        assertThat(store.seriesNotes().all()).containsExactly(rules);
    }

    @Test
    void definitionsAreSetAndTakenOut() {
        store.definitions().put("group", "Vehicle crime", "{}");
        store.definitions().put("group", "Vehicle crime", "{\"a\":1}");
        assertThat(store.definitions().ofKind("group")).containsOnly(java.util.Map.entry("Vehicle crime", "{\"a\":1}"));
        assertThat(store.definitions().remove("group", "Vehicle crime")).isTrue();
        assertThat(store.definitions().remove("group", "Vehicle crime")).isFalse();
        assertThat(store.definitions().ofKind("group")).isEmpty();
    }

    private Batch write(String file, List<MeasureValue> values) {
        return Rows.write(store, new BatchHead(file, "", "test", Dataset.MEASURE, List.of(), Identity.NONE,
                Instant.parse("2013-06-01T09:00:00Z")), values);
    }
}
