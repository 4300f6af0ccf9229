package org.trigpoint.statistics.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Monthly counts by crime type, and of "All", from published police files.
final class PoliceMonths {
    private static final int CRIME_TYPE = 9;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private PoliceMonths() {}

    static Path path(String source) {
        return Path.of(System.getProperty("trigpoint.shared", "../shared/data"), "police", source);
    }

    static Map<String, double[]> read(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return count(source);
        }
        try (FileSystem zip = FileSystems.newFileSystem(source)) {
            return count(zip.getPath("/"));
        }
    }

    private static Map<String, double[]> count(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith("-street.csv")).sorted().toList();
        }
        Map<String, double[]> series = new TreeMap<>();
        for (int month = 0; month < files.size(); month++) {
            try (BufferedReader lines = Files.newBufferedReader(files.get(month), StandardCharsets.UTF_8)) {
                lines.readLine();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    for (String type : List.of(QUOTED.matcher(line).replaceAll("").split(",")[CRIME_TYPE], "All")) {
                        series.computeIfAbsent(type, t -> new double[files.size()])[month]++;
                    }
                }
            }
        }
        return series;
    }
}
