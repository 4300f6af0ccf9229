package org.trigpoint;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Every library the build uses has a line in `third-party.csv` for just this version: its licence, what it is used for, and
/// when its known weaknesses were last looked for; `advisories.csv` says which were found and why none of them is ours. A new
/// library or version fails here until somebody has looked; no network is needed.
class DependenciesTest {
    private static final Path LIST = Path.of("src/main/resources/org/trigpoint/third-party.csv");
    private static final Path ADVISORIES = Path.of("src/main/resources/org/trigpoint/advisories.csv");
    private static final Pattern ID = Pattern.compile("CVE-\\d{4}-\\d{4,}|GHSA(-[a-z0-9]{4}){3}");
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?(?:-b[\\d.]+)?)(-linux|-win|-mac.*)?\\.jar");
    private static final Pattern LICENCE = Pattern
            .compile(
                    "Apache-2\\.0|MIT|BSD|EPL|Eclipse|EDL|Mozilla|MPL|LGPL|Lesser|Classpath Exception|CDDL|SIL Open Font"
                            + "|Bouncy Castle");

    private static List<NamedCsvRecord> lines() throws IOException {
        return lines(LIST);
    }

    private static List<NamedCsvRecord> lines(Path list) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(list);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.toList();
        }
    }

    private static String key(NamedCsvRecord line) {
        return line.getField("artifact") + " " + line.getField("version");
    }

    private static Set<String> onClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.endsWith(".jar"))
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> jar.group(1) + " " + jar.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLibraryOfTheBuildWasReviewed() throws IOException {
        assumeTrue(System.getProperty("basedir") != null, "only the build's own class path says what it uses");
        Set<String> listed = lines().stream().map(DependenciesTest::key).collect(Collectors.toSet());
        Set<String> unlisted = onClassPath();
        unlisted.removeAll(listed);
        assertThat(unlisted).as("libraries or versions without a line in third-party.csv").isEmpty();
    }

    @Test
    void everyLibraryListedAsShippedIsUsedInThatVersion() throws IOException {
        assertThat(onClassPath()).containsAll(lines().stream()
                .filter(line -> line.getField("scope").equals("runtime"))
                .map(DependenciesTest::key)
                .toList());
    }

    @Test
    void everyLineHasALicenceThatMayBeShippedAndADatedReview() throws IOException {
        List<NamedCsvRecord> lines = lines();
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(lines).allSatisfy(line -> {
            assertThat(LocalDate.parse(line.getField("reviewed"))).isAfter("2026-01-01");
            assertThat(line.getField("use")).isNotBlank();
            if (line.getField("scope").equals("runtime")) {
                assertThat(LICENCE.matcher(line.getField("licence")).find()).as(line.toString()).isTrue();
            }
        });
    }

    /// Mended before our version, or out of reach for a reason that stands there.
    @Test
    void noAdvisoryThatWasFoundIsOpen() throws IOException {
        Map<String, String> versions = shipped();
        List<NamedCsvRecord> advisories = lines(ADVISORIES);
        assertThat(advisories).hasSizeGreaterThan(50).allSatisfy(line -> {
            assertThat(line.getField("advisory")).matches(ID);
            String version = versions.get(line.getField("group") + ":" + line.getField("artifact"));
            assertThat(version).as(line + " is of a library that is shipped").isNotNull();
            if (line.getField("why").isBlank()) {
                assertThat(new LibraryVersion(line.getField("fixed_in"))).as(line.toString())
                        .isLessThanOrEqualTo(new LibraryVersion(version));
            }
        });
        assertThat(advisories).extracting(line -> line.getField("advisory")).doesNotHaveDuplicates();
    }

    /// With `-Padvisories -Dadvisories=all.zip`: what a local copy of the OSV database knows of the shipped libraries.
    @Test
    void aLocalDatabaseKnowsOfNoOtherAdvisory() throws IOException {
        String database = System.getProperty("trigpoint.advisories", "");
        assumeTrue(!database.isEmpty(), "no database of advisories was given");
        Set<String> looked = lines(ADVISORIES).stream()
                .map(line -> line.getField("advisory"))
                .collect(Collectors.toSet());
        assertThat(AdvisoryDatabase.open(Path.of(database)).of(shipped()))
                .filteredOn(advisory -> advisory.names().stream().noneMatch(looked::contains))
                .isEmpty();
    }

    private static Map<String, String> shipped() throws IOException {
        return lines().stream()
                .filter(line -> line.getField("scope").equals("runtime"))
                .collect(Collectors.toMap(line -> line.getField("group") + ":" + line.getField("artifact"),
                        line -> line.getField("version")));
    }

    @Test
    void theListsAreShippedBesideTheLibraries() throws IOException {
        assertThat(Files.readString(Path.of("src/main/dist/assembly.xml"))).contains("third-party.csv")
                .contains("advisories.csv");
    }
}
