package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresAcrossTest {
    private static List<Row> rows(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            Row row = new Row();
            row.start(rows.size() + 2L);
            for (String cell : line.split(",", -1)) {
                row.add(Cell.of(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void columnsOfValuesBesidePeriodsAreMeasures() {
        assertThat(MeasuresAcross.find(List.of("Quarter", "Burglary", "Detected", "Total"),
                rows("Q1 2022/23,12,10.5%,22", "Q2 2022/23,n/a,[c],3", "Total,12,,25"))).get()
                .extracting(MeasuresAcross::names)
                .isEqualTo(List.of("Burglary", "Detected"));
    }

    @Test
    void tablesOfRecordsAndTablesWithoutPeriodsAreNone() {
        assertThat(MeasuresAcross.find(List.of("Month", "Crime type", "Ward"),
                rows("2023-04,Burglary,Abbey", "2023-05,Robbery,Castle"))).isEmpty();
        assertThat(MeasuresAcross.find(List.of("Ward", "Burglary", "Robbery"), rows("Abbey,1,2", "Castle,3,4")))
                .isEmpty();
        assertThat(MeasuresAcross.find(List.of("Month", "Burglary", "Robbery"), rows("soon,1,2", "later,3,4")))
                .isEmpty();
        assertThat(MeasuresAcross.find(List.of("Month", "Count"), rows("2023-04,1", "2023-05,2"))).isEmpty();
    }
}
