package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpotCommandsTest {
    @TempDir
    Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private List<List<String>> rows() {
        return out.toString().lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }

    /// Six points whose Gi and Gi* at a band of 15 are known.
    private String sixPlaces() throws IOException {
        return file("six.csv", "id,x,y,value", "a,10,10,2", "b,20,10,3", "c,40,10,3.2", "d,15,20,5", "e,30,20,8",
                "f,30,30,7");
    }

    @Test
    void pointsWithValuesAreTestedAsTheyAre() throws IOException {
        assertThat(run("hotspots", "--points", sixPlaces(), "--band", "15", "--format", "csv")).isZero();
        assertThat(out.toString().lines().findFirst()).hasValue("easting,northing,count,z,p,p_adjusted,hot");
        double[] z = rows().stream().mapToDouble(row -> Double.parseDouble(row.get(3))).toArray();
        assertThat(z).containsExactly(new double[]{-1.39728, -.28918, .65065, -.28918, 1.23452, 2.02424},
                within(5e-6));
        assertThat(err.toString()).contains("all places within 15 m").contains("Benjamini–Hochberg");
    }

    @Test
    void theStatisticWithoutThePlaceItselfIsThereToo() throws IOException {
        assertThat(run("hotspots", "--points", sixPlaces(), "--band", "15", "--method", "gi", "--format", "csv"))
                .isZero();
        assertThat(Double.parseDouble(rows().getLast().get(3))).isCloseTo(1.77834, within(5e-6));
    }

    @Test
    void permutationsAddAColumnAndRepeatWithTheirSeed() throws IOException {
        String[] words = {"hotspots", "--points", sixPlaces(), "--neighbours", "2", "--permutations", "99", "--seed",
            "7", "--format", "csv"};
        assertThat(run(words)).isZero();
        String first = out.toString();
        assertThat(first.lines().findFirst().orElse("")).endsWith(",hot,p_permutation");
        run(words);
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void anOnlyPointIsAsDenseAsItsKernel() throws IOException {
        String points = file("one.csv", "y,x", "500125,400125", "500125,400125");
        assertThat(run("hotspots", "--points", points, "--method", "kde", "--bandwidth", "1000", "--format", "csv"))
                .isZero();
        List<String> peak = rows().stream()
                .filter(row -> row.get(0).equals("400125.0") && row.get(1).equals("500125.0"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(peak.getLast())).isCloseTo(2 * 3 / (Math.PI * 1e6), within(1e-15));
        assertThat(peak.get(2)).isEqualTo("2");
        assertThat(err.toString()).contains("bandwidth 1,000.0 m (as given), cells of 250 m");
    }

    @Test
    void badPointsAreNamedByLineAndColumn() throws IOException {
        assertThat(run("hotspots", "--points", file("bad.csv", "x,y,value", "1,2,3", "4,here,6"))).isEqualTo(1);
        assertThat(err.toString()).contains("bad.csv, line 3, column 'y': found 'here', expected a number");
        assertThat(run("near-repeats", "--points", file("undated.csv", "x,y", "1,2"))).isEqualTo(1);
        assertThat(err.toString()).contains("no column 'date' or 'day'");
        assertThat(run("hotspots", "--points", file("bare.csv", "x,y", "1,2"))).isEqualTo(1);
        assertThat(err.toString()).contains("--cell");
        assertThat(run("near-repeats", "--points", file("half.csv", "x,y,day", "1,2,3.5"))).isEqualTo(1);
        assertThat(err.toString()).contains("expected a whole number of days");
    }

    @Test
    void rowsThatDoNotFitAreRefusedAndEmptyOnesPassedOver() throws IOException {
        assertThat(run("hotspots", "--band", "9", "--points", file("short.csv", "x,y,value", "1,2,3", "5,6")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("short.csv, line 3 has 2 values where the first line names 3 columns");
        assertThat(run("hotspots", "--band", "9", "--points", file("twice.csv", "x,y,X,value", "1,2,3,4")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("twice.csv has more than one column 'x'; keep one of them");
        assertThat(run("hotspots", "--band", "9", "--points",
                file("gaps.csv", "x,y,value", "1,2,3", "", "  ", ",,", "5,6,7", "900,900,1"))).isZero();
        assertThat(err.toString()).contains("for 3 places");
    }

    @Test
    void pointsInDegreesAreDoubted() throws IOException {
        String degrees = file("degrees.csv", "x,y,value", "-1.1,52.5,3", "-1.2,52.6,4", "-1.3,52.6,9");
        assertThat(run("hotspots", "--band", "9", "--points", degrees)).isZero();
        assertThat(err.toString()).contains("read as metres. Give eastings and northings instead.");
    }

    @Test
    void contradictingOptionsAreUsageErrors() throws IOException {
        assertThat(run("hotspots")).isEqualTo(2);
        assertThat(run("hotspots", "w.trigpoint", "--points", "p.csv")).isEqualTo(2);
        assertThat(run("hotspots", "w.trigpoint", "--by", "area", "--cell", "250")).isEqualTo(2);
        assertThat(run("hotspots", "--points", sixPlaces(), "--level", "5")).isEqualTo(2);
        assertThat(run("near-repeats", "--points", sixPlaces(), "--distance", "100,50")).isEqualTo(2);
        assertThat(run("near-repeats", "--points", sixPlaces(), "--permutations", "0")).isEqualTo(2);
    }

    /// Pairs 30 m and two days apart, scattered over 10 km and two years.
    private String pairs() throws IOException {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>(List.of("x,y,date,street"));
        for (int pair = 0; pair < 60; pair++) {
            double x = 400_000 + random.nextInt(10_000);
            double y = 300_000 + random.nextInt(10_000);
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(700));
            lines.add(x + "," + y + "," + day + ",ignored");
            lines.add((x + 30) + "," + y + "," + day.plusDays(2) + ",ignored");
        }
        return file("pairs.csv", lines.toArray(String[]::new));
    }

    @Test
    void pairsCloseInPlaceAndTimeAreFoundAndPatrolled() throws IOException {
        Path patrol = folder.resolve("patrol.csv");
        assertThat(run("near-repeats", "--points", pairs(), "--distance", "100x2", "--days", "7x2", "--format", "csv",
                "--patrol", patrol.toString())).isZero();
        assertThat(out.toString().lines().findFirst())
                .hasValue("distance_from,distance_to,days_from,days_to,observed,expected,ratio,p");
        assertThat(rows().stream().map(row -> String.join(",", row.subList(0, 4))).collect(Collectors.joining(" ")))
                .isEqualTo("0,0.001,0,7 0,0.001,7,14 0.001,100,0,7 0.001,100,7,14 100,200,0,7 100,200,7,14");
        List<String> near = rows().get(2);
        assertThat(Long.parseLong(near.get(4))).isGreaterThanOrEqualTo(60);
        assertThat(Double.parseDouble(near.get(7))).isEqualTo(.001);
        assertThat(err.toString()).contains("A near-repeat effect was found", "999 permutations", "seed 1");
        assertThat(Files.readAllLines(patrol).getFirst())
                .isEqualTo("rank,easting,northing,longitude,latitude,risk,streets,area_code,area_name");
    }

    @Test
    void thePatrolOfAWorkspaceNamesItsStreetsAndDrawsThem() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("Crime Number,Offence Type,Date Committed From,Easting,Northing,Street"));
        for (String line : Files.readAllLines(Path.of(pairs())).subList(1, 121)) {
            String[] cells = line.split(",");
            lines.add("C" + lines.size() + ",Burglary dwelling," + cells[2] + ","
                    + Math.round(Double.parseDouble(cells[0])) + "," + Math.round(Double.parseDouble(cells[1]))
                    + ",Lane " + (lines.size() - 1) / 2);
        }
        String crimes = file("crimes.csv", lines.toArray(String[]::new));
        String workspace = folder.resolve("w.trigpoint").toString();
        run("new", workspace);
        assertThat(run("import", workspace, crimes)).as(err.toString()).isZero();
        Path patrol = folder.resolve("patrol.csv");
        Path map = folder.resolve("risk.svg");
        assertThat(run("near-repeats", workspace, "--where", "category=Burglary dwelling", "--distance", "100x2",
                "--days", "7x2", "--patrol", patrol.toString(), "--out", map.toString())).as(err.toString()).isZero();
        String street = Files.readAllLines(patrol).get(1).split(",")[6];
        assertThat(street).matches("Lane \\d+.*");
        assertThat(err.toString()).contains("Patrol first: " + street.split(";")[0]);
        assertThat(Files.readString(map)).contains("Risk of near repeats, 201", "to patrol first",
                street.split(";")[0]);
    }

    @Test
    void withoutAnEffectNobodyIsSentOnPatrol() throws IOException {
        Random random = new Random(9);
        String[] lines = new String[201];
        lines[0] = "x,y,day";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = random.nextInt(5_000) + "," + random.nextInt(5_000) + "," + random.nextInt(365);
        }
        Path patrol = folder.resolve("patrol.csv");
        assertThat(run("near-repeats", "--points", file("chance.csv", lines), "--patrol", patrol.toString())).isZero();
        assertThat(out.toString()).contains("Same location", "100 to under 200 m", "0–6 days");
        assertThat(err.toString()).contains("No near-repeat effect was found", "No patrol list or map was written");
        assertThat(patrol).doesNotExist();
    }

    @Test
    void publishedPolicePointsAreOnlyCountedByArea() throws IOException {
        String street = file("2022-01-avonshire-street.csv",
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                        + "Last outcome category,Context",
                ",2022-01,A,A,-1.13,52.63,On or near High Street,E01013600,Leicester 001A,Burglary,,",
                ",2022-01,A,A,-1.13,52.63,On or near High Street,E01013600,Leicester 001A,Burglary,,",
                ",2022-01,A,A,-1.14,52.64,On or near Low Street,E01013601,Leicester 001B,Burglary,,");
        String workspace = folder.resolve("w.trigpoint").toString();
        run("new", workspace);
        assertThat(run("import", workspace, street)).isZero();
        for (String words : List.of("hotspots --method kde", "near-repeats")) {
            String[] all = Arrays.copyOf(words.split(" "), words.split(" ").length + 1);
            all[all.length - 1] = workspace;
            assertThat(run(all)).isEqualTo(1);
            assertThat(err.toString()).contains("3 incidents stand on 2 spots", "anonymous");
        }
        assertThat(run("hotspots", workspace)).isEqualTo(1);
        assertThat(err.toString()).contains("import boundaries");
    }
}
