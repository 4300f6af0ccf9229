package org.trigpoint.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every command of the program, on a workspace with a passphrase, as one program whose network is guarded: none leaves a word
/// of the records, of the files or of what the analyst wrote outside of what was asked for, and none tries the network.
class EveryCommandTest {
    private static final String LINES = "every-command.txt";
    private static final String CANARY = "Canary";
    private static final List<String> PARTNERS = List.of("areas/Calderbrook LSOA boundaries 2011.geojson",
            "areas/Calderbrook LSOA look-up.csv", "areas/Calderbrook population mid-2012.csv",
            "partnership/Calderbrook priority options.csv", "people/Calderbrook ASB risk assessments.csv",
            "police/Northmoor Police ASB incidents 2011-12.csv", "police/Northmoor Police ASB incidents 2012-13.csv");

    @TempDir
    Path folder;

    private static List<List<String>> lines() throws IOException {
        try (var in = Objects.requireNonNull(EveryCommandTest.class.getResourceAsStream(LINES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        }
    }

    private Path partners() throws IOException {
        Path partners = Files.createDirectory(folder.resolve("Canaryfolder"));
        for (String partner : PARTNERS) {
            Path from = Path.of("sample-data").resolve(partner);
            Files.copy(from, partners.resolve(from.getFileName()));
        }
        StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code,Street\n");
        for (int row = 0; row < 3000; row++) {
            text.append(String.format("C%d,Burglary,%02d/%02d/2012,E0190000%d,Canarystreet %d%n", row, 1 + row % 28,
                    1 + row % 12, 1 + row % 9, row));
        }
        text.append("C,Burglary,Canarydate,E01900001,x\n");
        Files.writeString(partners.resolve("Canaryfile.csv"), text);
        return partners;
    }

    private Child.Said run(List<List<String>> commands) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        for (List<String> command : commands) {
            arguments.addAll(arguments.isEmpty() ? List.of() : List.of("--"));
            arguments.addAll(command);
        }
        List<String> whole = Child.command(folder, Commands.class.getName(), arguments);
        whole.set(whole.indexOf("-Xmx256m"), "-Xmx768m");
        whole.addAll(1, List.of("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")),
                "-Duser.home=" + Files.createDirectory(folder.resolve("home")),
                "-Djava.nio.channels.spi.SelectorProvider=" + OfflineTest.Guard.class.getName()));
        whole.addAll(0, List.of("env", "TRIGPOINT_TRACE=1", "TRIGPOINT_PASSPHRASE=correct horse battery staple",
                "TRIGPOINT_NEW_PASSPHRASE=correct horse battery staple"));
        return Child.run(Fault.none("nothing"), whole, 0);
    }

    private List<List<String>> commands(Path workspace) throws IOException {
        Map<String, Path> places = Map.of("WS", workspace, "OUT", Files.createDirectory(folder.resolve("out")),
                "PARTNERS", partners(), "DRAFT",
                Files.writeString(folder.resolve("draft.txt"), "Burglary fell by 10% from 200 to 150."));
        List<List<String>> commands = new ArrayList<>(List.of(List.of("new", workspace.toString()),
                List.of("encrypt", workspace.toString())));
        for (List<String> line : lines()) {
            commands.add(line.stream().map(word -> placed(word, places)).toList());
        }
        return commands;
    }

    private static String placed(String word, Map<String, Path> places) {
        String[] parts = word.split("/", 2);
        Path place = places.get(parts[0]);
        if (place == null) {
            return word;
        }
        return (parts.length == 1 ? place : place.resolve(parts[1])).toString();
    }

    private static List<Path> holding(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            List<Path> holding = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    holding.add(each);
                }
            }
            return holding;
        }
    }

    @Test
    void everyCommandIsTried() throws IOException {
        Set<String> tried = lines().stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Commands.names()).isSubsetOf(tried).hasSizeGreaterThan(40);
    }

    /// Also what is sought: what was asked for holds the canaries, so that the search can find something.
    @Test
    void noCommandLeavesAWordOrTriesTheNetwork() throws IOException, InterruptedException {
        Child.unpackLibrary(folder);
        Path work = Files.createDirectory(folder.resolve("work"));
        List<List<String>> commands = commands(work.resolve("w.trigpoint"));
        Child.Said said = run(commands);
        List<String> ended = said.after("ended ");
        assertThat(ended).as(said.toString()).hasSize(commands.size());
        assertThat(ended.stream().filter(each -> !each.endsWith(" 0"))).as(said.toString()).isEmpty();
        assertThat(said.lines()).noneMatch(line -> line.startsWith("tried the network"));
        assertThat(holding(folder.resolve("out"))).isNotEmpty();
        assertThat(holding(work)).isEmpty();
        assertThat(holding(folder.resolve("temporary"))).isEmpty();
        assertThat(holding(folder.resolve("home"))).isEmpty();
    }
}
