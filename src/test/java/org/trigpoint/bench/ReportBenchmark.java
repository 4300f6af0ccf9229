package org.trigpoint.bench;

import org.trigpoint.bench.Benchmarks.Setting;

import java.io.IOException;
import java.nio.file.Path;

/// A Word report of sixty pages with forty figures drawn, a whole process started as the launcher starts `report`, but
/// without its cache.
final class ReportBenchmark {
    private ReportBenchmark() {}

    static void run(Setting setting) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new Turns("60 pages with 40 figures : python-docx with matplotlib", .4,
                Program.of(setting.work(), java.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true", "-classpath", System.getProperty("java.class.path"),
                        "org.trigpoint.report.FortyFigures", "forty.docx"),
                Program.of(setting.work(), System.getProperty("bench.python", "python3"),
                        setting.peers().resolve("report_docx.py").toString(), "all", "peer.docx"))
                .run(setting.rounds());
    }
}
