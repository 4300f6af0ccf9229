package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.OwnWorkspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Boundaries of 2011 and of 2021 of one borough, without a look-up. 01 and 02 were merged into 11, 03 was split into 12 and
/// 13, and 04 stayed. The outlines are squares made for this test.
class OtherVintageTest extends OwnWorkspace {
    private static final List<String> EARLIER = List.of("01,0,1", "02,1,2", "03,2,4", "04,4,5");
    private static final List<String> LATER = List.of("11,0,2", "12,2,3", "13,3,4", "04,4,5");

    private static String code(String end) {
        return "E010000" + end;
    }

    private void boundaries(int year, List<String> areas) throws IOException {
        List<String> features = new ArrayList<>();
        for (String area : areas) {
            String[] parts = area.split(",");
            features.add(
                    """
                            {"type":"Feature","properties":{"LSOA%sCD":"%s","LSOA%sNM":"Borough 001%s"},"geometry":{"type":"Polygon",
                            "coordinates":[[[%s,52],[%s,52],[%s,53],[%s,53],[%s,52]]]}}"""
                            .formatted(year - 2000, code(parts[0]), year - 2000, parts[0], parts[1], parts[2], parts[2],
                                    parts[1],
                                    parts[1]));
        }
        take("lsoa " + year + ".geojson",
                List.of("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}"));
    }

    private void crimesIn(List<String> ends) throws IOException {
        List<String> crimes = new ArrayList<>(List.of("Crime Number,Offence Type,Date Committed From,LSOA Code"));
        ends.forEach(end -> crimes.add("C" + end + ",Burglary,01/02/2020," + code(end)));
        take("crimes.csv", crimes);
    }

    private void take(String name, List<String> lines) throws IOException {
        workspace.importFile(Files.write(folder.resolve(name), lines), ImportOptions.DEFAULT, Progress.NONE);
    }

    private Universe universe() {
        return Universe.of(workspace, null, null);
    }

    @Test
    void recordsOfTheEarlierCodesLeaveTheLaterAreasOut() throws IOException {
        boundaries(2011, EARLIER);
        boundaries(2021, LATER);
        crimesIn(List.of("01", "03", "04"));

        assertThat(universe().areas()).containsOnlyKeys(code("01"), code("02"), code("03"), code("04"));
        assertThat(universe().notes()).contains("Ranked are the 4 LSOAs with a boundary.",
                "3 LSOAs without records lie over LSOAs of another boundary vintage, whose codes the records carry, and are"
                        + " left out; a look-up from LSOA 2011 to 2021 would say how they belong together.");
    }

    @Test
    void recordsOfTheLaterCodesLeaveTheEarlierAreasOut() throws IOException {
        boundaries(2021, LATER);
        boundaries(2011, EARLIER);
        crimesIn(List.of("11", "12", "13"));

        assertThat(universe().areas()).containsOnlyKeys(code("11"), code("12"), code("13"), code("04"));
    }

    @Test
    void neighboursOfOneVintageStayThoughTheyHaveNoRecords() throws IOException {
        boundaries(2011, EARLIER);
        crimesIn(List.of("01", "03"));

        assertThat(universe().areas()).hasSize(4);
        assertThat(universe().notes()).noneMatch(note -> note.contains("vintage"));
    }
}
