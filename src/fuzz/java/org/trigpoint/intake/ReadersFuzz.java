package org.trigpoint.intake;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever bytes a reader is given, it reads them or refuses them in plain words, throws nothing, and is done in time.
/// Coverage steers the bytes. What makes bytes reach the reader, such as the zip around a workbook's sheet, is put around
/// them here, so that no effort is lost on it.
///
/// Run one reader at a time: `JAZZER_FUZZ=1 mvn -Pfuzz test -Dtest=ReadersFuzz#csv`.
class ReadersFuzz {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /// Of processor time, so that other work on the machine makes no finding.
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String DURATION = "25s";
    private static final int LARGEST_SEED = 20_000;

    @MethodSource("texts")
    @FuzzTest(maxDuration = DURATION)
    void csv(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("sheets")
    @FuzzTest(maxDuration = DURATION)
    void xlsx(byte[] sheet) throws IOException {
        check(zip("[Content_Types].xml", text("<Types/>"), "xl/workbook.xml",
                text("<workbook><sheets><sheet name=\"S\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels",
                text("<Relationships><Relationship Id=\"r1\" Type=\"" + TYPES
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + TYPES
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
                "xl/sharedStrings.xml", text("<sst><si><t>Crime no</t></si><si><t>Offence</t></si></sst>"),
                "xl/worksheets/sheet1.xml", sheet));
    }

    @MethodSource("oldWorkbooks")
    @FuzzTest(maxDuration = DURATION)
    void xls(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("earlyWorkbooks")
    @FuzzTest(maxDuration = DURATION)
    void earlyXls(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("contents")
    @FuzzTest(maxDuration = DURATION)
    void ods(byte[] content) throws IOException {
        check(zip("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"), "content.xml", content));
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = DURATION)
    void html(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("maps")
    @FuzzTest(maxDuration = DURATION)
    void geoJson(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("topologies")
    @FuzzTest(maxDuration = DURATION)
    void topoJson(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("packages")
    @FuzzTest(maxDuration = DURATION)
    void geoPackage(byte[] bytes) throws IOException {
        check(bytes);
    }

    @MethodSource("shapes")
    @FuzzTest(maxDuration = DURATION)
    void geoPackageShapes(byte[] shape) throws IOException {
        check(SmallGeoPackage.of(shape));
    }

    @FuzzTest(maxDuration = DURATION)
    void shapefile(FuzzedDataProvider data) throws IOException {
        byte[] index = data.consumeBytes(200);
        byte[] attributes = data.consumeBytes(400);
        byte[] shapes = data.consumeRemainingAsBytes();
        check(zip("areas.shx", index, "areas.dbf", attributes, "areas.shp", join(ShapefileHead.SHP, shapes)));
    }

    @MethodSource("attributeTables")
    @FuzzTest(maxDuration = DURATION)
    void shapefileAttributes(byte[] attributes) throws IOException {
        check(zip("areas.dbf", attributes, "areas.shp", join(ShapefileHead.SHP, ShapefileHead.SQUARE)));
    }

    @MethodSource("archives")
    @FuzzTest(maxDuration = DURATION)
    void archive(byte[] bytes) throws IOException {
        check(bytes);
    }

    static Stream<byte[]> texts() throws IOException {
        return Stream.concat(Stream.of(
                text("Crime no,Offence,Offence date,LSOA code\nA1,Robbery,13/04/2012,E01000001\n"),
                text("\ufeffIncident number;Category;Date;Easting;Northing\n1;\"Noise\n\"\"loud\"\"\";2024-03-01;458600;304600\n"),
                text("Measure\tTarget\tApr-23\tMay-23\nBurglary\t10\t12.5%\tNot data available\n")), seeds(' '));
    }

    static Stream<byte[]> sheets() {
        return Stream
                .of(text("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                        + "<c r='C1' t='inlineStr'><is><t>Offence date</t></is></c></row><row r='2'><c r='A2'><v>1</v></c>"
                        + "<c r='B2' t='str'><v>Robbery</v></c><c r='C2'><v>41012</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>"));
    }

    static Stream<byte[]> oldWorkbooks() throws IOException {
        return seeds((char) 0xd0);
    }

    static Stream<byte[]> earlyWorkbooks() {
        return IntStream.rangeClosed(2, 5).mapToObj(version -> EarlyWorkbook.crimes(version).bytes());
    }

    static Stream<byte[]> contents() {
        return Stream.of(text("<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                + "<office:spreadsheet><table:table table:name='S'><table:table-row><table:table-cell><text:p>Crime no"
                + "</text:p></table:table-cell><table:table-cell table:number-columns-repeated='2'><text:p>Offence</text:p>"
                + "</table:table-cell></table:table-row><table:table-row table:number-rows-repeated='3'><table:table-cell "
                + "office:value-type='float' office:value='1'/></table:table-row></table:table></office:spreadsheet>"
                + "</office:body></office:document-content>"));
    }

    static Stream<byte[]> pages() throws IOException {
        return Stream.concat(Stream.of(text("<html><table><tr><th colspan=2>Crime no<th>Offence date</tr>"
                + "<tr><td rowspan=2>A1&nbsp;&#65;<td>Robbery<td>13/04/2012</table></html>")), seeds('<'));
    }

    static Stream<byte[]> maps() throws IOException {
        return Stream.concat(Stream.of(text("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                + "\"properties\":{\"LSOA21CD\":\"E01000001\",\"LSOA21NM\":\"City 001A\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[0,51],[0.1,51],[0.1,51.1],[0,51]]]}}]}")), seeds('{'));
    }

    static Stream<byte[]> topologies() {
        return Stream.of(text("{\"type\":\"Topology\",\"transform\":{\"scale\":[0.001,0.001],\"translate\":[0,51]},"
                + "\"arcs\":[[[0,0],[100,0],[0,100],[-100,-100]]],\"objects\":{\"a\":{\"type\":\"GeometryCollection\","
                + "\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[0]],\"properties\":{\"LSOA21CD\":\"E01000001\"}}]}}}"));
    }

    static Stream<byte[]> packages() {
        return Stream.of(SmallGeoPackage.of(SmallGeoPackage.triangle()));
    }

    static Stream<byte[]> shapes() {
        return Stream.of(SmallGeoPackage.triangle());
    }

    static Stream<byte[]> attributeTables() {
        return Stream.of(ShapefileHead.ATTRIBUTES);
    }

    static Stream<byte[]> archives() throws IOException {
        return Stream.concat(
                Stream.of(zip("crime.csv", text("Crime no,Offence,Offence date\nA1,Robbery,13/04/2012\n"))),
                seeds('P'));
    }

    /// The small ones of the set of hostile files that begin with a letter; a space stands for all texts.
    private static Stream<byte[]> seeds(char first) throws IOException {
        return HostileSet.files()
                .values()
                .stream()
                .filter(bytes -> bytes.length > 0 && bytes.length <= LARGEST_SEED)
                .filter(bytes -> first == ' ' ? Format.of(bytes) == Format.DELIMITED : bytes[0] == (byte) first);
    }

    private static void check(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".bin");
        try {
            Files.write(file, bytes);
            long begun = THREADS.getCurrentThreadCpuTime();
            Heard heard = Heard.of(file);
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(LONGEST);
            assertThat(heard.tables.size() + heard.refusals.size()).isPositive();
            heard.refusals.forEach(refusal -> assertPlain(refusal.reason()));
            heard.tables.forEach(ReadersFuzz::assertOver);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertOver(Heard.HeardTable table) {
        assertThat(table.failure.isEmpty()).isEqualTo(table.ledgers.size() == 1);
        if (!table.failure.isEmpty()) {
            assertPlain(table.failure);
        }
    }

    private static void assertPlain(String reason) {
        assertThat(reason).isNotBlank().hasSizeLessThan(2000).doesNotContain("Exception", "java.lang");
    }

    /// @param content names and contents in turn
    private static byte[] zip(Object... content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) content[i]));
                zip.write((byte[]) content[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] head, byte[] rest) {
        byte[] all = new byte[head.length + rest.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
