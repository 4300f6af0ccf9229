package org.trigpoint.question.explore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.place.nearrepeat.AoristicHours;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Hours of real files against the hours read off their own cells; skipped where the files are absent.
@EnabledIf("filesArePresent")
class RealHoursTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));

    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern("dd/MM/yyyy hh:mm:ss a", Locale.ROOT);

    @TempDir
    Path folder;

    static boolean filesArePresent() {
        return Files.exists(DATA);
    }

    private AoristicHours hours(Path file, Dataset dataset, String period) {
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE);
            return ExploreQuestion.yearOnYear(Selection.of(dataset), Period.parse(period))
                    .ask(workspace, Progress.NONE)
                    .hours();
        }
    }

    private static void assertHours(AoristicHours hours, List<LocalDateTime> moments) {
        double[][] expected = new double[7][24];
        moments.forEach(moment -> expected[moment.getDayOfWeek().getValue() - 1][moment.getHour()]++);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(hours.weight(day, hour)).as(day + " " + hour)
                        .isEqualTo(expected[day.getValue() - 1][hour], within(1e-9));
            }
        }
        assertThat(hours.incidents()).isEqualTo(moments.size());
    }

    @Test
    void aRequestCountsInTheHourItCameInAndNotUntilItWasClosed() throws IOException {
        Path file = DATA.resolve("asb/BANES_Environmental_Protection_Service_Requests.csv");
        List<LocalDateTime> received = Files.readAllLines(file)
                .stream()
                .skip(1)
                .map(line -> LocalDateTime.parse(line.replaceAll("\"[^\"]*\"", "").split(",", -1)[4], RECEIVED))
                .filter(moment -> moment.getYear() == 2018)
                .toList();
        assertHours(hours(file, Dataset.ENVIRONMENT, "CY2018"), received);
    }

    /// The same requests written as a police extract, whose from and to are when a crime may have been committed: minute by
    /// minute up to the end of a later last day, and in the first minute where both are the same day.
    @Test
    void aCrimeCountsInEveryMinuteInWhichItMayHaveHappened() throws IOException {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        List<String> lines = new ArrayList<>(
                List.of("Crime Number,Offence Type,Date Committed From,Time Committed From,Date Committed To"));
        double[][] expected = new double[7][24];
        for (String[] cells : requests()) {
            LocalDateTime from = LocalDateTime.parse(cells[4], RECEIVED).truncatedTo(ChronoUnit.MINUTES);
            LocalDate last = LocalDateTime.parse(cells[5], RECEIVED).toLocalDate();
            LocalDateTime to = last.equals(from.toLocalDate()) ? from.plusMinutes(1) : last.plusDays(1).atStartOfDay();
            double minutes = ChronoUnit.MINUTES.between(from, to);
            for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
                expected[minute.getDayOfWeek().getValue() - 1][minute.getHour()] += 1 / minutes;
            }
            lines.add("C%d,Burglary,%s,%s,%s".formatted(lines.size(), day.format(from), time.format(from),
                    day.format(last)));
        }
        AoristicHours hours = hours(Files.write(folder.resolve("crimes.csv"), lines), Dataset.CRIME, "CY2018");
        assertThat(hours.incidents()).isEqualTo(lines.size() - 1).isGreaterThan(400);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(hours.weight(weekday, hour)).as(weekday + " " + hour)
                        .isEqualTo(expected[weekday.getValue() - 1][hour], within(1e-6));
            }
        }
    }

    /// Requests of 2018 that were closed within a fortnight.
    private static List<String[]> requests() throws IOException {
        return Files.readAllLines(DATA.resolve("asb/BANES_Environmental_Protection_Service_Requests.csv"))
                .stream()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                .filter(cells -> !cells[5].isEmpty())
                .filter(cells -> {
                    LocalDateTime from = LocalDateTime.parse(cells[4], RECEIVED);
                    LocalDateTime to = LocalDateTime.parse(cells[5], RECEIVED);
                    return from.getYear() == 2018 && !to.isBefore(from.truncatedTo(ChronoUnit.DAYS))
                            && to.isBefore(from.plusDays(14));
                })
                .toList();
    }

    @Test
    void aCollisionCountsInItsHour() throws IOException {
        Path file = DATA.resolve("road/west_yorkshire_accidents.csv");
        List<String> lines = Files.readAllLines(file);
        List<String> headings = Arrays.asList(lines.getFirst().split(",", -1));
        DateTimeFormatter form = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
        List<LocalDateTime> moments = lines.stream().skip(1).map(line -> line.split(",", -1)).map(cells -> {
            return LocalDateTime.parse(cells[headings.indexOf("date")] + " " + cells[headings.indexOf("time")], form);
        }).toList();
        assertHours(hours(file, Dataset.COLLISION, "CY2024"), moments);
    }
}
