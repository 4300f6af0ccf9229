package org.trigpoint.desktop.guide;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The libraries the program is shipped with and their licences, from the list that the build checks.
final class Licences {
    private static final String LIST = "/org/trigpoint/third-party.csv";
    private static final String RUNTIME = "The Java runtime that comes with an installed Trigpoint – GPL-2.0 with Classpath"
            + " Exception";

    private Licences() {}

    /// One library a line.
    static String text() {
        try (InputStream in = Licences.class.getResourceAsStream(LIST)) {
            if (in == null) {
                return "The list of libraries is not with this program.";
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in);
                    Stream<NamedCsvRecord> lines = reader.stream()) {
                return lines.filter(line -> line.getField("scope").equals("runtime"))
                        .map(line -> line.getField("artifact") + " " + line.getField("version") + " – "
                                + line.getField("licence"))
                        .collect(Collectors.joining("\n", "", "\n" + RUNTIME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
