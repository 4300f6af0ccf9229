package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// SQL is put together from fixed pieces; whatever comes from files and people is bound.
class SqlTest {
    private static final Path STORE = Path.of("src/main/java/org/trigpoint/store");
    private static final Path SPATIAL = Path.of("src/main/java/org/trigpoint/intake/spatial");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");
    private static final Pattern LITERAL = Pattern
            .compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern SPEAKS_SQL = Pattern
            .compile("\\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|PRAGMA|ATTACH|DETACH|VALUES|CREATE|VACUUM|JOIN)\\b");
    private static final String TERM = "[\\w.]+(?:\\[\\w+\\])?(?:\\([^()\"]*\\))?";

    /// What may be joined to SQL: constants, names of tables and columns that the schema declares, numbers this program
    /// counts, marks for bound values, the expressions of [Columns], and the table's name in a GeoPackage, which is quoted
    /// since a name cannot be bound.
    private static final Set<String> FIXED = Set.of("BatchDigests table", "Batches SELECT", "Batches table",
            "Connections APPLICATION_ID", "Counts String.join", "Filter String.join", "GeoPackageReader table",
            "Incidents WHAT", "Incidents WHERE", "Incidents filter.where()",
            "Incidents filter.expression(asked)", "AlikeRows BATCHES", "AlikeRows EarlierBatches.INCIDENTS",
            "AlikeRows StoredRecord.CONTENT",
            "EarlierBatches INCIDENTS", "MonthlyRecords EarlierBatches.INCIDENTS", "SetAside TALLY",
            "StoredRecord CONTENT", "RecordOrder filter.where()", "RecordOrder key.expression",
            "RecordOrder Key.REFERENCE.expression",
            "Migrations name",
            "Migrations number(step)", "Placements OFF", "Placements WITHOUT_AREA", "Placements there",
            "RowMover schema", "RowMover schema(--attached)", "RowMover table", "Salvage key[0]", "Salvage key[1]",
            "Salvage key[2]", "Salvage table", "SalvageTable columns", "SalvageTable table", "Words table");

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(STORE, SPATIAL)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /// Every term that is joined to a piece of SQL, as "Class term".
    private static Set<String> joined() throws IOException {
        Set<String> joined = new TreeSet<>();
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            Matcher literal = LITERAL.matcher(code);
            while (literal.find()) {
                if (SPEAKS_SQL.matcher(literal.group()).find()) {
                    Matcher after = Pattern.compile("\\s*\\+\\s*(" + TERM + ")")
                            .matcher(code)
                            .region(literal.end(), code.length());
                    if (after.lookingAt()) {
                        joined.add(name + " " + after.group(1));
                    }
                    Matcher before = Pattern.compile("(" + TERM + ")\\s*\\+\\s*$")
                            .matcher(code.substring(Math.max(0, literal.start() - 120), literal.start()));
                    if (before.find()) {
                        joined.add(name + " " + before.group(1));
                    }
                }
            }
        }
        return joined;
    }

    @Test
    void onlyFixedPiecesAreJoinedToSql() throws IOException {
        Set<String> joined = joined();
        assertThat(joined).hasSizeGreaterThan(10);
        assertThat(joined).isSubsetOf(FIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x'); DROP TABLE incident; --", "\"; DELETE FROM batch; --", "$.a' OR '1'='1", "%", "a\\'b",
        "x\" || (SELECT key FROM pseudonym_key) || \""})
    void namesFromFilesAreOnlyNames(String hostile, @TempDir Path folder) {
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            Rows.write(store, Rows.head(hostile, List.of(hostile), false),
                    List.of(new Incident(new Category(Dataset.CRIME, hostile), When.of(YearMonth.of(2012, 4)),
                            Where.inArea(hostile), hostile, hostile, List.of(hostile)),
                            Rows.incident(Dataset.CRIME, "Burglary", "2012-04", "E01000001")));
            store.settings().put(hostile, hostile);
            Selection chosen = new Selection(null,
                    List.of(new Condition("category", hostile), new Condition("area", hostile),
                            new Condition("outcome", hostile), new Condition(hostile, hostile)),
                    null);
            assertThat(store.counts().count(chosen, List.of(hostile)))
                    .containsExactly(new CountRow(List.of(hostile), 1));
            assertThat(store.settings().get(hostile)).contains(hostile);
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }
}
