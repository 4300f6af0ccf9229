package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopoJsonTest {
    /// Two squares, 0–1 and 1–2 east, that share the arc from (1, 0) to (1, 1).
    private static final String TWO_SQUARES = """
            {"type": "Topology", "objects": {"areas": {"type": "GeometryCollection", "geometries": [
              {"type": "Polygon", "id": "west", "properties": {"code": "E01000001", "n": 3}, "arcs": [[0, 1]]},
              {"type": "MultiPolygon", "id": "east", "arcs": [[[2, -1]]]},
              {"type": "Point", "coordinates": [1, 1]}]}},
             "arcs": [[[1, 0], [1, 1]], [[1, 1], [0, 1], [0, 0], [1, 0]], [[1, 0], [2, 0], [2, 1], [1, 1]]]}
            """;

    private final List<Feature> features = new ArrayList<>();

    private Tally read(String text) {
        return FeatureReader.topoJson(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), features::add);
    }

    @Test
    void sharedArcsAreJoinedForwardsAndBackwards() {
        assertThat(read(TWO_SQUARES)).isEqualTo(new Tally(2, 1));
        assertThat(features.get(0).polygons().getFirst().getFirst()).containsExactly(1, 0, 1, 1, 0, 1, 0, 0, 1, 0);
        assertThat(features.get(1).polygons().getFirst().getFirst()).containsExactly(1, 0, 2, 0, 2, 1, 1, 1, 1, 0);
    }

    @Test
    void propertiesAndIdsAreKept() {
        read(TWO_SQUARES);
        assertThat(features.get(0).properties()).isEqualTo(Map.of("code", "E01000001", "n", "3", "id", "west"));
        assertThat(features.get(1).properties()).isEqualTo(Map.of("id", "east"));
    }

    @Test
    void quantisedArcsAreDecoded() {
        read("""
                {"type": "Topology", "transform": {"scale": [0.5, 0.25], "translate": [-2, 50]},
                 "objects": {"one": {"type": "Polygon", "arcs": [[0]]}},
                 "arcs": [[[0, 0], [2, 0], [0, 4], [-2, 0], [0, -4]]]}
                """);
        assertThat(features.getFirst().polygons().getFirst().getFirst())
                .containsExactly(-2, 50, -1, 50, -1, 51, -2, 51, -2, 50);
    }

    @Test
    void everyTruncationIsRefused() {
        String text = TWO_SQUARES.strip();
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void arcsThatAreNotThereAreRefused() {
        for (String arc : List.of("[[3]]", "[[-4]]", "[[99999999999]]")) {
            assertThatThrownBy(() -> read(TWO_SQUARES.replace("[[0, 1]]", arc))).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("arc that is not there");
        }
    }
}
