package org.trigpoint.bench;

import org.trigpoint.bench.Benchmarks.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A million rows read, checked, stored and counted, against `sqlite3 .import` of the same bytes into an untyped table.
final class ImportBenchmark {
    private ImportBenchmark() {}

    static void run(Setting setting) throws IOException, InterruptedException {
        Path file = setting.police(1_000_000, 1);
        Path workspace = setting.work().resolve("import.trigpoint");
        Path database = setting.work().resolve("raw.db");
        Path script = Files.writeString(setting.work().resolve("raw.sql"),
                "CREATE TABLE raw(a,b,c,d,e,f,g,h,i,j,k,l);\n.mode csv\n.import --skip 1 %s raw\n".formatted(file));
        String launcher = setting.launcher().toString();
        Contender ours = () -> {
            Files.deleteIfExists(workspace);
            Program.of(setting.work(), launcher, "new", workspace.toString()).run();
            return Program.of(setting.work(), launcher, "import", workspace.toString(), file.toString()).run();
        };
        Program peer = new Program(setting.work(), script, java.util.List.of("sqlite3", database.toString()));
        new Turns("import of 1,000,000 rows : sqlite3 .import", 1, ours, () -> {
            Files.deleteIfExists(database);
            return peer.run();
        }).run(setting.rounds());
    }
}
