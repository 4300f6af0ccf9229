package org.trigpoint.report;

import org.trigpoint.figure.CountBars;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.figure.PictureSize;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A report of about 60 pages in Word, to be timed: 20 chapters, each a heading, text, two charts that are drawn, and a
/// table of 25 rows. The file is the first argument; the second, where given, how often it is written.
final class FortyFigures {
    private static final double WIDTH = 15.2;
    private static final List<String> WORDS = List
            .of(("incidents recorded during the year rose or fell against the same"
                    + " months of the year before in this area").split(" "));

    private final Random random = new Random(5);

    private FortyFigures() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            new WordWriter(TextWidths.load()).save(new FortyFigures().document(), file, Progress.NONE);
            System.out.printf("%.2f s%n", (System.nanoTime() - start) / 1e9);
        }
    }

    private Document document() {
        List<Block> body = new ArrayList<>();
        for (int chapter = 1; chapter <= 20; chapter++) {
            body.add(new PageBreak());
            body.add(new Heading(1, "Chapter " + chapter));
            for (int i = 0; i < 2; i++) {
                body.add(Paragraph.of(words(110)));
                Figure figure = i == 0 ? lines() : bars();
                body.add(new Picture("figure-" + chapter + "-" + i, "Figure of chapter " + chapter, "A figure.",
                        () -> png(figure), WIDTH, ""));
            }
            body.add(new Heading(2, "Areas"));
            body.add(table(chapter));
            body.add(Paragraph.of(words(200)));
        }
        return new Document(SampleDocument.info(), body);
    }

    private static byte[] png(Figure figure) throws IOException {
        PictureSize size = PictureSize.fitting(figure, WIDTH);
        return FigureFiles.png(figure, size, Frame.of(size.width(), size.height()));
    }

    private String words(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" ", "", "."));
    }

    private MonthlyComparison lines() {
        return new MonthlyComparison("Chart", "incidents a month", YearMonth.of(2023, 1),
                new MonthlyComparison.Year("2023", months()), new MonthlyComparison.Year("2022", months()), List.of());
    }

    private List<Double> months() {
        return IntStream.range(0, 12).mapToObj(_ -> 100.0 + random.nextInt(200)).toList();
    }

    private CountBars bars() {
        return new CountBars("Chart", "incidents in 2023",
                IntStream.range(0, 15)
                        .mapToObj(i -> new CountBars.Bar("Area %02d".formatted(i), 20 + random.nextInt(380)))
                        .toList());
    }

    private Table table(int chapter) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            int before = 20 + random.nextInt(380);
            int after = 20 + random.nextInt(380);
            rows.add(Row.of(Cell.text("Avonshire %03dA".formatted(i)), Cell.count(before), Cell.count(after),
                    Cell.count(after - before), Cell.percent(100.0 * (after - before) / before)));
        }
        return Table.of("areas-" + chapter, "Areas of chapter " + chapter, List.of(Column.text("Area"),
                Column.number("2022"), Column.number("2023"), Column.number("Change"), Column.number("Change %")),
                rows);
    }
}
