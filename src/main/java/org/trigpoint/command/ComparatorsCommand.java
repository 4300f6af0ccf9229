package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.ComparatorQuestion;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.Peer;
import org.trigpoint.question.measure.SeriesPoint;
import org.trigpoint.statistics.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Our measures beside those of other areas.
@Command(name = "comparators", description = "Our measures beside those of the most similar group, the county or England, with intervals.")
final class ComparatorsCommand extends ReportingCommand {
    private static final String OURS = "this partnership";

    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The period of the values; the latest that others have where it is left out.")
    @Nullable
    Period period;

    @Override
    public Integer call() {
        List<ComparatorRow> answer = with(workspace, new ComparatorQuestion(period)::ask);
        OutputTable table = new OutputTable().columns("measure", "period", "area")
                .decimal("value", 1)
                .decimal("low", 1)
                .decimal("high", 1)
                .decimal("gap", 1)
                .columns("verdict", "status", "source", "published");
        for (ComparatorRow row : answer) {
            table.row(cells(row, OURS, row.ours(), row.interval(), Arrays.asList(null, "", "")));
            for (Peer peer : row.peers()) {
                table.row(cells(row, peer.area(), peer.point(), peer.interval(),
                        Arrays.asList(peer.gap().isPresent() ? (Double) peer.gap().getAsDouble() : null, peer.words(),
                                peer.status().name().toLowerCase(Locale.ROOT))));
            }
        }
        print(table);
        console().note(answer.isEmpty()
                ? "No values of other areas came in; import a table with a column for the area."
                : "Intervals at 95%: as published, else Wilson's of percentages and Byar's of rates. The gap is ours less"
                        + " theirs, in points between percentages.");
        return 0;
    }

    private static List<@Nullable Object> cells(ComparatorRow row, String area, SeriesPoint point,
            @Nullable Interval interval, List<@Nullable Object> verdict) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(row.measure().name(), point.period().name(), area,
                switch (point.value()) {
                    case Value.Known known -> known.number();
                    case Value.Missing missing -> missing.reason().shorthand();
                }, interval == null ? null : (Double) interval.low(),
                interval == null ? null : (Double) interval.high()));
        cells.addAll(verdict);
        String source = point.basis().source();
        cells.add(source == null ? row.measure().about().source() : source);
        cells.add(point.basis().published() == null ? null : point.basis().published().toString());
        return cells;
    }
}
