package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ShapefileTest {
    private static final double[] SHELL = {0, 0, 0, 4, 4, 4, 4, 0, 0, 0};
    private static final double[] HOLE = {1, 1, 2, 1, 2, 2, 1, 2, 1, 1};
    private static final double[] ISLAND = {8, 8, 8, 9, 9, 9, 9, 8, 8, 8};

    private final List<Feature> features = new ArrayList<>();

    @TempDir
    Path folder;

    private static SampleShapefile sample() {
        return new SampleShapefile().polygon("E01000001", "One", SHELL, ISLAND, HOLE);
    }

    @Test
    void ringsAreSortedIntoShellsAndTheirHoles() throws IOException {
        sample().writeTo(folder, SampleShapefile.DEGREES);
        assertThat(FeatureReader.shapefile(folder, features::add)).isEqualTo(new Tally(1, 0));
        Feature feature = features.getFirst();
        assertThat(feature.properties()).isEqualTo(Map.of("LSOA11CD", "E01000001", "LSOA11NM", "One"));
        assertThat(feature.polygons()).hasSize(2);
        assertThat(feature.polygons().get(0)).hasSize(2);
        assertThat(feature.polygons().get(0).get(0)).containsExactly(0, 0, 4, 0, 4, 4, 0, 4, 0, 0);
        assertThat(feature.polygons().get(0).get(1)).containsExactly(1, 1, 1, 2, 2, 2, 2, 1, 1, 1);
        assertThat(feature.polygons().get(1)).hasSize(1);
    }

    @Test
    void aShapefileWoundTheWrongWayIsAllShells() throws IOException {
        new SampleShapefile().polygon("E01000001", "One", HOLE).writeTo(folder, SampleShapefile.DEGREES);
        FeatureReader.shapefile(folder, features::add);
        assertThat(features.getFirst().polygons().getFirst().getFirst()).containsExactly(HOLE);
    }

    @Test
    void aPointThatIsNoNumberIsRefused() throws IOException {
        double[] broken = {5, 5, 5, Double.NaN, 6, 6, 5, 5};
        new SampleShapefile().polygon("E01000001", "One", SHELL, broken).writeTo(folder, SampleShapefile.DEGREES);
        assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).isInstanceOf(RefusedException.class)
                .hasMessage("The point 5.0, NaN is no longitude and latitude.");
    }

    @Test
    void gridCoordinatesAreConvertedBecauseThePrjSaysSo() throws IOException {
        double[] leeds = {422242.186, 433818.701, 422242, 433918, 422342, 433918, 422242.186, 433818.701};
        new SampleShapefile().polygon("E01000001", "One", leeds).writeTo(folder, SampleShapefile.GRID);
        FeatureReader.shapefile(folder.resolve("areas.shp"), features::add);
        assertThat(features.getFirst().polygons().getFirst().getFirst()[0]).isCloseTo(-1.66379168, within(6e-5));
    }

    @Test
    void aZipIsReadLikeAFolder() throws IOException {
        Path zip = zipped(sample(), ".shp", ".dbf", ".prj");
        assertThat(FeatureReader.shapefile(zip, features::add)).isEqualTo(new Tally(1, 0));
    }

    @Test
    void pointsEmptyShapesAndDeletedRowsAreCountedAndKeepTheRowsInStep() throws IOException {
        byte[] point = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(1).array();
        new SampleShapefile().shape("E01000001", "A point", point)
                .shape("E01000002", "Nothing", new byte[4])
                .polygon("*01000003", "Deleted", SHELL)
                .polygon("E01000004", "Four", SHELL)
                .writeTo(folder, SampleShapefile.DEGREES);
        assertThat(FeatureReader.shapefile(folder, features::add)).isEqualTo(new Tally(1, 3));
        assertThat(features.getFirst().properties()).containsEntry("LSOA11NM", "Four");
    }

    @Test
    void namesAreReadInUtf8OrElseInTheWindowsAlphabet() throws IOException {
        for (String charset : List.of("UTF-8", "windows-1252")) {
            new SampleShapefile().in(Charset.forName(charset))
                    .polygon("W01000001", "Tý Gwyn", SHELL)
                    .writeTo(folder, SampleShapefile.DEGREES);
            FeatureReader.shapefile(folder, features::add);
        }
        assertThat(features).extracting(f -> f.properties().get("LSOA11NM")).containsExactly("Tý Gwyn", "Tý Gwyn");
    }

    @Test
    void aMissingDbfIsRefusedInPlainWords() throws IOException {
        Path zip = zipped(sample(), ".shp", ".prj");
        assertThatThrownBy(() -> FeatureReader.shapefile(zip, features::add)).isInstanceOf(RefusedException.class)
                .hasMessage("inner/areas.shp has no .dbf beside it, which holds the area codes and names.");
    }

    @Test
    void metresWithoutAPrjAreRefused() throws IOException {
        Path zip = zipped(sample(), ".shp", ".dbf");
        assertThatThrownBy(() -> FeatureReader.shapefile(zip, features::add)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no .prj");
    }

    @Test
    void anotherProjectionIsRefusedByName() throws IOException {
        sample().writeTo(folder, "PROJCS[\"Irish_Grid\",GEOGCS[\"GCS_TM65\"]]");
        assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("Irish_Grid");
    }

    @Test
    void aFolderWithoutAShapefileIsRefused() {
        assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("There is no .shp");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("areas.zip"), "not a zip");
        assertThatThrownBy(() -> FeatureReader.shapefile(file, features::add)).isInstanceOf(RefusedException.class)
                .hasMessage("areas.zip is no readable zip of a shapefile.");
    }

    @Test
    void everyTruncationInsideTheShapeIsRefused() throws IOException {
        sample().writeTo(folder, SampleShapefile.DEGREES);
        byte[] whole = sample().shp();
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("areas.shp"), Arrays.copyOf(whole, length));
            if (length != 100) { // exactly the header is an empty file
                assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).as("%d bytes", length)
                        .isInstanceOf(RefusedException.class);
            }
        }
    }

    @Test
    void everyTruncationOfTheTableIsRefused() throws IOException {
        sample().writeTo(folder, SampleShapefile.DEGREES);
        byte[] whole = sample().dbf();
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("areas.DBF"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).as("%d bytes", length)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void countsThatTheShapeCannotHoldAreRefused() throws IOException {
        sample().writeTo(folder, SampleShapefile.DEGREES);
        for (int at : new int[]{104, 144, 148, 152, 156}) {
            for (int value : new int[]{-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 28}) {
                byte[] bytes = sample().shp();
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                buffer.order(at == 104 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).putInt(at, value);
                Files.write(folder.resolve("areas.shp"), bytes);
                assertThatThrownBy(() -> FeatureReader.shapefile(folder, features::add)).as("%d at %d", value, at)
                        .isInstanceOf(RefusedException.class);
            }
        }
    }

    private Path zipped(SampleShapefile sample, String... endings) throws IOException {
        Path zip = folder.resolve("areas.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String ending : endings) {
                entries.putNextEntry(new ZipEntry("inner/areas" + ending));
                entries.write(switch (ending) {
                    case ".shp" -> sample.shp();
                    case ".dbf" -> sample.dbf();
                    default -> SampleShapefile.DEGREES.getBytes(Charset.defaultCharset());
                });
            }
        }
        return zip;
    }
}
