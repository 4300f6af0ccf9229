package org.trigpoint.intake.spatial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes small shapefiles, after the same technical description the reader follows.
final class SampleShapefile {
    static final String GRID = "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\"]]";
    static final String DEGREES = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]]";

    private final List<byte[]> shapes = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private Charset charset = StandardCharsets.UTF_8;

    SampleShapefile polygon(String code, String name, double[]... rings) {
        int points = 0;
        for (double[] ring : rings) {
            points += ring.length / 2;
        }
        ByteBuffer content = ByteBuffer.allocate(44 + 4 * rings.length + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(5).position(36);
        content.putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            content.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double value : ring) {
                content.putDouble(value);
            }
        }
        return shape(code, name, content.array());
    }

    SampleShapefile shape(String code, String name, byte[] content) {
        shapes.add(content);
        rows.add(new String[]{code, name});
        return this;
    }

    SampleShapefile in(Charset other) {
        charset = other;
        return this;
    }

    byte[] shp() {
        int length = 100 + shapes.stream().mapToInt(s -> s.length + 8).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        bytes.putInt(0, 9994).putInt(24, length / 2).position(100);
        for (int i = 0; i < shapes.size(); i++) {
            bytes.putInt(i + 1).putInt(shapes.get(i).length / 2).put(shapes.get(i));
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5).putDouble(36, 400000).putDouble(44, 400000);
        return bytes.array();
    }

    byte[] dbf() {
        ByteBuffer bytes = ByteBuffer.allocate(97 + rows.size() * 30).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 3).putInt(4, rows.size()).putShort(8, (short) 97).putShort(10, (short) 30).position(32);
        bytes.put("LSOA11CD".getBytes(charset)).position(43).put((byte) 'C').put(48, (byte) 9).position(64);
        bytes.put("LSOA11NM".getBytes(charset)).position(75).put((byte) 'C').put(80, (byte) 20).put(96, (byte) 0x0D);
        bytes.position(97);
        for (String[] row : rows) {
            byte[] text = new byte[30];
            java.util.Arrays.fill(text, (byte) ' ');
            byte[] code = row[0].getBytes(charset);
            byte[] name = row[1].getBytes(charset);
            text[0] = (byte) (row[0].startsWith("*") ? '*' : ' ');
            System.arraycopy(code, 0, text, 1, code.length);
            System.arraycopy(name, 0, text, 10, name.length);
            bytes.put(text);
        }
        return bytes.array();
    }

    void writeTo(Path folder, String prj) throws IOException {
        Files.write(folder.resolve("areas.shp"), shp());
        Files.write(folder.resolve("areas.DBF"), dbf());
        Files.writeString(folder.resolve("areas.prj"), prj);
    }
}
