package org.trigpoint.command;

import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Subjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// The scored matrix of priorities.
@Command(name = "priorities", description = "Ranks the options for priorities by their scores, with how firm each rank is when the weights move.")
final class PrioritiesCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The year of the assessment.")
    Period period = Period.parse("CY2000");

    @Override
    public Integer call() {
        SubjectView view = with(workspace, open -> Subjects
                .ask(Subjects.of("priorities"), open, SubjectRequest.yearOnYear(period), SmallCounts.of(open))
                .orElseThrow(() -> new RefusedException(
                        "the workspace holds no options for priorities; import a sheet of them")));
        TableView matrix = view.tables()
                .stream()
                .filter(table -> table.key().equals("matrix"))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the workspace holds no scored options for priorities"));
        OutputTable out = new OutputTable().columns("rank", "option")
                .decimal("score", 1)
                .columns("rank_low", "rank_high", "confidence");
        for (LineView line : matrix.lines()) {
            out.row(amount(matrix, line, "Rank").longValue(), line.labels().getFirst(), amount(matrix, line, "Score"),
                    (long) range(matrix, line).low(),
                    (long) range(matrix, line).high(), figure(matrix, line, "Confidence").text());
        }
        print(out);
        view.sentences().forEach(console()::note);
        view.notes().forEach(console()::note);
        return 0;
    }

    private static Seen figure(TableView table, LineView line, String heading) {
        return line.figures().get(table.headings().indexOf(heading));
    }

    private static Double amount(TableView table, LineView line, String heading) {
        return figure(table, line, heading) instanceof Seen.Amount amount ? amount.value() : 0.0;
    }

    private static Seen.Range range(TableView table, LineView line) {
        return (Seen.Range) figure(table, line, "Rank interval");
    }
}
