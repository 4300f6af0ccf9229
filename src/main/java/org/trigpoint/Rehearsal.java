package org.trigpoint;

import org.trigpoint.command.TrigpointCommand;
import org.trigpoint.desktop.DesktopRehearsal;
import org.trigpoint.store.DriverLibrary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/// Goes once through what people wait for most, so that the Java runtime can keep what it learnt for later starts: a large import and the
/// questions after it, and hot spots; or the window and its screens. The build runs it to make `lib/commands.aot` and `lib/desktop.aot`;
/// nothing else does.
public final class Rehearsal {
    private static final int ROWS = 400_000;
    private static final int POINTS = 12_000;
    private static final List<String> TYPES = List.of("Anti-social behaviour", "Burglary", "Criminal damage and arson",
            "Drugs", "Shoplifting", "Vehicle crime", "Violence and sexual offences");
    private static final List<String> OUTCOMES = List.of("Under investigation", "Local resolution",
            "Unable to prosecute suspect", "Investigation complete; no suspect identified");

    private Rehearsal() {}

    /// @param arguments `commands` and an empty or missing folder for the files it needs, or `window` and the folder of sample data
    public static void main(String[] arguments) throws IOException {
        DriverLibrary.find();
        if (arguments[0].equals("window")) {
            DesktopRehearsal.run(Path.of(arguments[1]));
        } else {
            commands(Path.of(arguments[1]));
        }
        System.exit(0);
    }

    private static void commands(Path home) throws IOException {
        Path folder = Files.createDirectories(home);
        Path file = folder.resolve("street.csv");
        Path workspace = folder.resolve("rehearsal.trigpoint");
        Files.deleteIfExists(workspace);
        write(file);
        run("new", workspace.toString());
        run("import", workspace.toString(), file.toString());
        run("count", workspace.toString(), "--by", "category,area");
        run("count", workspace.toString(), "--by", "month", "--format", "csv");
        run("change", workspace.toString(), "--period", "CY2023", "--by", "category,area");
        run("batches", workspace.toString());
        places(folder.resolve("points.csv"));
        Files.delete(file);
        Files.delete(workspace);
    }

    private static void places(Path points) throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        try (BufferedWriter out = Files.newBufferedWriter(points)) {
            out.write("x,y,day,value\n");
            for (int row = 0; row < POINTS; row++) {
                out.write("%.1f,%.1f,%d,%d%n".formatted(400_000 + random.nextDouble(20_000),
                        300_000 + random.nextDouble(20_000), random.nextInt(730), random.nextInt(30)));
            }
        }
        run("near-repeats", "--points", points.toString(), "--permutations", "499", "--seed", "1");
        run("hotspots", "--points", points.toString(), "--permutations", "999", "--seed", "1", "--format", "csv");
        run("hotspots", "--points", points.toString(), "--method", "kde", "--bandwidth", "1000", "--cell", "250",
                "--format", "csv");
        run("hotspots", "--points", points.toString(), "--top", "20");
        Files.delete(points);
    }

    private static void run(String... arguments) {
        int status = TrigpointCommand.run(arguments, _ -> 0);
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status);
        }
    }

    /// A made-up file in the shape of a force's months of street-level crime; the same one each time.
    private static void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        byte[] id = new byte[32];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n");
            for (int row = 0; row < ROWS; row++) {
                random.nextBytes(id);
                int area = random.nextInt(400);
                String type = TYPES.get(random.nextInt(TYPES.size()));
                boolean crime = !type.equals(TYPES.getFirst());
                out.write(
                        "%s,%d-%02d,Northmoor Police,Northmoor Police,%s,On or near Street %d,E019%05d,Calderbrook %03dA,%s,%s,%n"
                                .formatted(crime ? HexFormat.of().formatHex(id) : "", 2020 + row * 4 / ROWS,
                                        1 + row * 48 / ROWS % 12, point(random), random.nextInt(3000), area,
                                        area % 1000, type,
                                        crime ? OUTCOMES.get(random.nextInt(OUTCOMES.size())) : ""));
            }
        }
    }

    private static String point(SplittableRandom random) {
        return random.nextInt(200) == 0
                ? ","
                : "%.6f,%.6f".formatted(-1.5 - random.nextInt(3000) / 1e4, 53.5 + random.nextInt(3000) / 1e4);
    }
}
