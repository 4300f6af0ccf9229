package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountNotes;
import org.trigpoint.question.CountQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Counts incidents.
@Command(name = "count", description = "Counts incidents by any columns.")
final class CountCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    SelectionOptions options = new SelectionOptions();

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "Only these months: 2012-04..2013-03, FY2012/13, CY2012, 2012-Q3, YTD2013-09, R12-2013-09.")
    @Nullable
    Period period;

    @Override
    public Integer call() {
        Selection selection = period == null ? options.selection() : options.selection().during(period);
        List<String> notes = new ArrayList<>();
        List<CountRow> rows = reading(workspace, open -> {
            options.explain(open, options.by, console());
            List<CountRow> answer = new CountQuestion(selection, options.by).ask(open);
            notes.addAll(CountNotes.of(open, selection, options.by));
            return answer;
        });
        OutputTable table = new OutputTable().columns(options.by.toArray(String[]::new)).columns("count");
        if (rows.isEmpty() && options.by.isEmpty()) {
            table.row(0L);
        }
        for (CountRow row : rows) {
            List<Object> values = new ArrayList<>(row.values());
            values.add(row.count());
            table.row(values);
        }
        print(table);
        notes.forEach(console()::note);
        return 0;
    }
}
