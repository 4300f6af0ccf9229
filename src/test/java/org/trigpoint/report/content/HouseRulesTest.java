package org.trigpoint.report.content;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trigpoint.assessment.Annex;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.Edition;
import org.trigpoint.model.Audience;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// One way of writing numbers, shares, dates, signs and quotes, over every word of the sample's assessment in both editions;
/// and no fact with two values, wherever it stands.
class HouseRulesTest {
    @TempDir
    static Path folder;
    static final List<PlainDocument> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void sample() {
        EDITIONS.clear();
        try (Workspace workspace = Workspace.create(folder.resolve("calderbrook.trigpoint"))) {
            workspace.importFolder(Path.of("sample-data"), ImportOptions.DEFAULT, Progress.NONE);
            AssessmentRequest request = AssessmentRequest.on(LocalDate.of(2013, 6, 30)).annexes(Set.of(Annex.AREAS));
            for (Edition edition : List.of(Edition.RESTRICTED,
                    new Edition(Audience.PUBLIC, DisclosureRule.usual()))) {
                Assessment assessment = AssessmentRun.of(workspace, request.edition(edition), Progress.NONE);
                EDITIONS.add(PlainDocument.of(assessment));
            }
        }
    }

    static Stream<PlainDocument> editions() {
        return EDITIONS.stream();
    }

    /// What must not be found, by the rule it would break. Names of files, and a reference's own words, are not ours.
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("a share is a figure and %", "(?i)\\bper ?cent\\b|\\d %"),
            Map.entry("a minus is a minus", "(?<![\\w.)–])-\\d"),
            Map.entry("p has no leading zero and no equals sign", "\\bp ?[=<>] ?0|\\bp ?= ?\\.|\\bp 0\\."),
            Map.entry("thousands have commas", "(?<![\\w.,/:–-])(?!(?:19|20)\\d\\d(?!\\d))\\d{4,}(?![\\w/-])"),
            Map.entry("months and days are written out", "\\b\\d{4}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b"),
            Map.entry("a range of numbers is from one to the other", "\\d ?[–-] ?\\d+(?:\\.\\d+)?%"),
            Map.entry("quotes are straight", "[‘’“”]"),
            Map.entry("one is singular",
                    "(?<![\\d.,/–])(?<!\\w )1 (?:records|cases|incidents|offences|areas|fires|months|people"
                            + "|members|batches|residents)\\b|\\bone (?:offences|incidents|cases|fires|casualties|areas|records)\\b"),
            Map.entry("none is not no", "\\bno (?:got|met|did)\\b"),
            Map.entry("small numbers of things are words",
                    "(?<![\\d.,£(])(?<!\\d )(?<!top )(?<!than )\\b[2-9] (?:areas|measures|locations|criteria|themes|highest|more(?! months))\\b"),
            Map.entry("a hyphen is no dash",
                    "[a-z] - (?!automatic|good intent|malicious|others property|own property" // suppliers' words
                            + "|shed|commercial premises|cable|lead and roofing|other\\b)[a-z]"),
            Map.entry("nothing is left unfilled", "\\{[a-z-]+\\}|NaN|Infinity|\\bnull\\b"),
            Map.entry("a sentence ends once", "(?<!\\.)\\.\\.(?!\\.)|[;,]\\.| [.,;:](?!\\d)"),
            Map.entry("spelling is British", "(?i)\\b(?:color|center|behavior|neighborhood|analyze|organization)\\b"));

    static Stream<String> rules() {
        return RULES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTextKeepsTheRule(String rule) {
        Pattern broken = Pattern.compile(RULES.getOrDefault(rule, ""));
        Set<String> found = new TreeSet<>();
        for (PlainDocument edition : EDITIONS) {
            Stream.concat(edition.prose().stream(), edition.cells().stream())
                    .filter(line -> !line.matches(".*\\.(?:csv|xlsx?|geojson)\\b.*"))
                    .filter(line -> broken.matcher(line).find())
                    .forEach(found::add);
        }
        assertThat(found).as(rule).isEmpty();
    }

    /// Volume and change, season, year ahead, hours, categories, places, people, harm, targets and other areas, as far as the
    /// sample has them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crime                 | Month by month, What to expect, When, By category, By locality, Where, Hot spots | People., Targets., Other areas.
            Anti-social behaviour | Month by month, What to expect, When, By category, By locality, Where, Hot spots | People., Other areas.
            Fire                  | Month by month, What to expect, When, By category, By locality, Where, Hot spots | Harm., Targets.
            Domestic abuse        | Month by month, What to expect, By category, By locality, Where                  | People., Harm., Targets.
            Road casualties       | Month by month, What to expect, By category                                      | season
            """)
    void aThemeHoldsWhatThereIs(String theme, String headings, String aspects) {
        List<String> section = EDITIONS.getFirst().section(theme);
        assertThat(section).contains(headings.split(", ")).contains(theme + ": what 2013/14 may bring");
        assertThat(section).anyMatch(said -> said.contains("season"));
        for (String aspect : aspects.split(", ")) {
            assertThat(section).as(aspect).anyMatch(said -> said.startsWith(aspect) || said.contains(aspect));
        }
    }

    private static final Pattern CHANGE = Pattern.compile(
            "(?<what>[A-Z][A-Za-z,' -]+?) (?:went|rose|fell)(?: by (?<percent>\\d+)%)?,? from (?<before>[\\d,]+) to"
                    + " (?<after>[\\d,]+)(?: [a-z]+)?(?<rest>[^.]*(?:\\.\\d+[^.]*)?)");

    /// Every change told in a sentence is the change of the table row of that name, and is told alike everywhere.
    @ParameterizedTest
    @MethodSource("editions")
    void aFactHasOneValueInEverySentenceAndTable(PlainDocument edition) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        Map<String, Set<String>> chances = new LinkedHashMap<>();
        int sentences = 0;
        List<String> prose = edition.prose();
        int annex = prose.indexOf("Annex: areas");
        for (String said : prose.subList(0, annex < 0 ? prose.size() : annex)) {
            Matcher change = CHANGE.matcher(said);
            while (change.find()) {
                String what = subject(change.group("what"));
                if (what.startsWith("all ")) {
                    continue;
                }
                values.computeIfAbsent(what, _ -> new TreeSet<>())
                        .add(change.group("before") + " to " + change.group("after"));
                Matcher p = Pattern.compile("p ([<>]?\\.\\d+)").matcher(change.group("rest"));
                if (p.find()) {
                    chances.computeIfAbsent(what, _ -> new TreeSet<>()).add(p.group(1));
                }
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(20);
        values.forEach((what, different) -> assertThat(different).as(what).hasSize(1));
        chances.forEach((what, different) -> assertThat(different).as("p of " + what).hasSize(1));
        // a category of that name may stand in the tables of two themes
        Map<String, Set<String>> counted = new LinkedHashMap<>();
        Map<String, Set<String>> tested = new LinkedHashMap<>();
        tables(edition).forEach(table -> rows(table, counted, tested));
        values.forEach((what, told) -> assertThat(counted.getOrDefault(what, told)).as(what).containsAll(told));
        chances.forEach(
                (what, told) -> assertThat(tested.getOrDefault(what, told)).as("p of " + what).containsAll(told));
        assertThat(values.keySet()).filteredOn(counted::containsKey).hasSizeGreaterThan(8);
    }

    private static Stream<Table> tables(PlainDocument edition) {
        return edition.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /// Rows of the scanning tables and of subjects' main figures, which speak of the whole partnership.
    private static void rows(Table table, Map<String, Set<String>> values, Map<String, Set<String>> chances) {
        if (!table.key().startsWith("scanning-") && !table.caption().endsWith("main figures")) {
            return;
        }
        int p = table.columns().stream().map(column -> column.heading()).toList().indexOf("p");
        table.rows().forEach(row -> {
            String what = subject(row.cells().getFirst().text().replace("of which: ", ""));
            // "All incidents" is of its own table alone
            if (!what.startsWith("all ") && row.cells().get(1) instanceof Cell.Amount before
                    && row.cells().get(2) instanceof Cell.Amount after
                    && !before.text().contains("%")) {
                values.computeIfAbsent(what, _ -> new TreeSet<>()).add(before.text() + " to " + after.text());
                if (p > 0 && row.cells().get(p) instanceof Cell.Amount chance) {
                    chances.computeIfAbsent(what, _ -> new TreeSet<>()).add(chance.text());
                }
            }
        });
    }

    /// "Primary fire" and "Primary fires", "Hate crime" and "Hate crimes" are one.
    private static String subject(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("s$", "");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theLedgerAnnexNamesEveryTableAndFollowsTheSentences(PlainDocument document) {
        List<Table> tables = document.blocks()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        Set<Integer> named = new TreeSet<>();
        rows(tables, "figure-ledger").forEach(row -> {
            Matcher list = Pattern.compile("Tables?\u00A0([^;]+)").matcher(row.cells().get(1).text());
            if (list.find()) {
                for (String part : list.group(1).split(", ")) {
                    String[] ends = part.strip().split(" to ");
                    for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                        named.add(n);
                    }
                }
            }
        });
        assertThat(named).hasSize(tables.size() - 2);
        assertThat(rows(tables, "sentence-ledger")).anySatisfy(row -> {
            assertThat(row.cells().getFirst().text())
                    .startsWith("Anti-social behaviour fell by 24%, from 10,707 to 8,090");
            assertThat(row.cells().getLast().text()).isEqualTo("Table\u00A03");
        });
    }

    private static List<Row> rows(List<Table> tables, String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .flatMap(table -> table.rows().stream())
                .toList();
    }
}
