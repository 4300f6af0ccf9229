package org.trigpoint.question.explore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MapQuestionTest {
    private static final String WARD = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"WD21CD":"E05000001","WD21NM":"Castle"},
            "geometry":{"type":"Polygon","coordinates":[[[-1.0,52],[-1.5,52],[-1.5,52.5],[-1.0,52]]]}},
            {"type":"Feature","properties":{"WD21CD":"E05000002","WD21NM":"Harbour"},
            "geometry":{"type":"Polygon","coordinates":[[[-2.0,52],[-2.5,52],[-2.5,52.5],[-2.0,52]]]}}]}""";

    @TempDir
    Path folder;

    private void take(Workspace workspace, String name, String text) throws IOException {
        workspace.importFile(Files.writeString(folder.resolve(name), text), ImportOptions.DEFAULT, Progress.NONE);
    }

    private static MapNumbers map(Workspace workspace) {
        ExploreQuestion question = ExploreQuestion
                .yearOnYear(Selection.of(Dataset.CRIME), Period.parse("CY2020"))
                .by(AreaType.WARD);
        return new MapQuestion(MapQuestion.Measure.COUNT, question).ask(workspace, Progress.NONE);
    }

    @Test
    void areasWithoutALookUpAreNoZeros() throws IOException {
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            take(workspace, "crimes.csv", "Crime Number,Offence Type,Date Committed From,LSOA Code\n"
                    + "C1,Burglary,01/03/2020,E01000001\nC2,Burglary,02/03/2020,E01000001\n");
            take(workspace, "wards.geojson", WARD);
            assertThatThrownBy(() -> map(workspace)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("none of these incidents is known to lie in an area with a boundary (Ward)");
            take(workspace, "look-up.csv",
                    "LSOA11CD,LSOA11NM,WD21CD,WD21NM\nE01000001,Borough 001A,E05000001,Castle\n");
            assertThat(map(workspace).values()).isEqualTo(Map.of("E05000001", 2., "E05000002", 0.));
        }
    }
}
