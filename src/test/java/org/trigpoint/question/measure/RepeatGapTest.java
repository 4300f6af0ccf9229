package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Value;
import org.trigpoint.question.subject.Given;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatGapTest {
    /// Records of 2010, 2011, 2013 and 2014: who comes back in 2013 may have been there in 2012.
    @Test
    void repeatsAreKnownOnlyWhereTheTwelveMonthsBeforeAre(@TempDir Path folder) {
        try (Given given = Given.in(folder)) {
            for (int year : List.of(2010, 2011, 2013, 2014)) {
                String file = year < 2012 ? "first file" : "second file";
                for (int month = 1; month <= 12; month++) {
                    YearMonth of = YearMonth.of(year, month);
                    given.record("crime:Theft", of.atDay(1).toString(), "person=P", file + "=x")
                            .record("crime:Theft", of.atEndOfMonth().toString(), "person=P", file + "=x");
                }
            }
            Catalogue catalogue = Catalogue.of(given.workspace());
            Series series = new SeriesReader(given.workspace(), catalogue.counting())
                    .read(catalogue.find("Repeat victims of crime"));
            List<YearMonth> known = series.points()
                    .stream()
                    .filter(point -> point.value() instanceof Value.Known)
                    .map(point -> point.period().first())
                    .toList();
            assertThat(known).hasSize(24).allMatch(month -> month.getYear() == 2011 || month.getYear() == 2014);
        }
    }
}
