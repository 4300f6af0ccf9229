package org.trigpoint.bench;

import org.trigpoint.bench.Benchmarks.Setting;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.store.Counts;
import org.trigpoint.store.Store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/// Year on year by category and LSOA, the top twenty and a share, against DuckDB's own table of the same rows. Both
/// programs stay open, as they do in use. Further system properties: `bench.duckdb`, a folder with the package
/// `@duckdb/node-api`; `bench.rows`, 1,000,000 unless said, ten forces from 10,000,000.
final class QuestionBenchmark {
    private static final List<String> NAMES = List.of("year on year by category and LSOA", "top 20 LSOAs",
            "share of the LSOAs with most ASB");
    private static final Period LAST = Period.of(YearMonth.of(2023, 1), YearMonth.of(2023, 12));

    private QuestionBenchmark() {}

    static void run(Setting setting) throws IOException, InterruptedException {
        String packages = System.getProperty("bench.duckdb", "");
        if (packages.isEmpty()) {
            System.out.println("questions left out: bench.duckdb is not set");
            return;
        }
        int rows = Integer.getInteger("bench.rows", 1_000_000);
        Path file = setting.police(rows, rows < 10_000_000 ? 1 : 10);
        Path workspace = setting.work().resolve("questions-" + rows + ".trigpoint");
        if (!Files.exists(workspace)) {
            String launcher = setting.launcher().toString();
            Program.of(setting.work(), launcher, "new", workspace.toString()).run();
            Program.of(setting.work(), launcher, "import", workspace.toString(), file.toString()).run();
        }
        Path script = Files.write(setting.work().resolve("duckdb.mjs"),
                QuestionBenchmark.class.getResourceAsStream("duckdb.mjs").readAllBytes());
        Process duck = new ProcessBuilder("node", script.toString(), packages,
                setting.work().resolve("questions-" + rows + ".duckdb").toString(), file.toString()).start();
        try (Store store = Store.open(workspace);
                BufferedReader answers = duck.inputReader();
                Writer ask = duck.outputWriter()) {
            answers.readLine();
            compare(store.counts(), new Peer(answers, ask), setting.rounds() * 5);
        } finally {
            duck.destroy();
        }
    }

    private record Peer(BufferedReader answers, Writer ask) {
        double[] run() throws IOException {
            ask.write("go\n");
            ask.flush();
            String[] seconds = answers.readLine().split(" ", -1);
            return List.of(seconds).stream().mapToDouble(Double::parseDouble).toArray();
        }
    }

    /// The first round of each is not counted: it reads what later ones hold.
    private static void compare(Counts counts, Peer peer, int rounds) throws IOException {
        List<Runnable> questions = List.of(() -> yearOnYear(counts), () -> top(counts), () -> share(counts));
        double[][] ratios = new double[questions.size()][rounds];
        double[][] ours = new double[questions.size()][rounds];
        for (int round = -3; round < rounds; round++) {
            double[] theirs = peer.run();
            for (int i = 0; i < questions.size(); i++) {
                long start = System.nanoTime();
                questions.get(i).run();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (round >= 0) {
                    ratios[i][round] = seconds / theirs[i];
                    ours[i][round] = seconds;
                }
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            System.out.printf("%-44s wall %.3f of DuckDB's (goal 0.25); median %.2f ms%n", NAMES.get(i),
                    Turns.median(ratios[i]), Turns.median(ours[i]) * 1e3);
        }
    }

    private static void yearOnYear(Counts counts) {
        List<String> by = List.of("category", "area");
        use(counts.count(Selection.ALL.during(LAST), by));
        use(counts.count(Selection.ALL.during(LAST.yearBefore()), by));
    }

    private static void top(Counts counts) {
        use(counts.count(Selection.ALL, List.of("area"))
                .stream()
                .sorted(Comparator.comparingLong(CountRow::count).reversed())
                .limit(20)
                .toList());
    }

    private static void share(Counts counts) {
        List<CountRow> rows = counts.count(
                Selection.of(Dataset.ASB).and(new Condition("category", "Anti-social behaviour")), List.of("area"));
        long all = rows.stream().mapToLong(CountRow::count).sum();
        long most = rows.stream().mapToLong(CountRow::count).sorted().skip(rows.size() * 937L / 1000).sum();
        if (most > all) {
            throw new IllegalStateException("a part is larger than the whole");
        }
    }

    private static void use(List<CountRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("the workspace is empty");
        }
    }
}
