package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// People and cases: treatment, victims, households, offenders and the other subjects beyond counts of incidents.
@Command(name = "subject", description = "Shows one subject of the assessment: treatment, domestic abuse, cohorts and others. Small counts are withheld.")
final class SubjectCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "Which subject; a name that there is not lists them.")
    String subject = "";

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The months.")
    Period period = Period.parse("CY2000");

    @Option(names = "--against", paramLabel = "P", converter = PeriodConverter.class, description = "The months they are compared with; the same months a year earlier otherwise.")
    @Nullable
    Period against;

    @Option(names = "--table", paramLabel = "KEY", description = "Only this table.")
    @Nullable
    String only;

    @Option(names = "--small-counts", paramLabel = "RULE", description = "health, or the threshold below which counts are withheld; the workspace's rule otherwise, which is 5 unless changed.")
    @Nullable
    String smallCounts;

    @Option(names = "--reveal", description = "Show small counts and single cases too, for those who work on the cases. The workspace notes when, and of what.")
    boolean reveal;

    @Override
    public Integer call() {
        SubjectQuestion question = Subjects.of(subject);
        if (against != null && against.length() != period.length()) {
            throw new RefusedException("periods of different lengths are not compared");
        }
        SubjectRequest request = against == null
                ? SubjectRequest.yearOnYear(period)
                : new SubjectRequest(period, against);
        Function<Workspace, Optional<SubjectView>> asking = open -> view(question, open, request);
        SubjectView view = (reveal ? with(workspace, asking) : reading(workspace, asking))
                .orElseThrow(() -> new RefusedException("the workspace holds nothing about " + subject));
        if (format == OutputFormat.text) {
            SubjectText.write(view.tables().stream().filter(this::isWanted).toList(), spec().commandLine().getOut());
        } else {
            print(table(view));
        }
        Console console = console();
        view.sentences().forEach(console::note);
        view.notes().forEach(console::note);
        return 0;
    }

    private Optional<SubjectView> view(SubjectQuestion question, Workspace open, SubjectRequest request) {
        if (!reveal) {
            return Subjects.ask(question, open, request, rule(open));
        }
        console().note("Small counts and single cases are shown: not for publication. This look is noted in the"
                + " workspace; `trigpoint reveals` lists all looks.");
        return Subjects.reveal(question, open, request);
    }

    private DisclosureRule rule(Workspace open) {
        return smallCounts == null ? SmallCounts.of(open) : SmallCounts.parse(smallCounts);
    }

    private OutputTable table(SubjectView view) {
        OutputTable out = new OutputTable().columns("table", "row", "figure")
                .decimal("value", 2)
                .decimal("low", 2)
                .decimal("high", 2)
                .columns("text");
        for (TableView table : view.tables()) {
            if (isWanted(table)) {
                table.lines().forEach(line -> rows(out, table, line));
            }
        }
        return out;
    }

    private boolean isWanted(TableView table) {
        return only == null || table.key().equals(only);
    }

    private static void rows(OutputTable out, TableView table, LineView line) {
        String row = String.join(" · ", line.labels());
        for (int i = 0; i < line.figures().size(); i++) {
            String heading = table.headings().get(i);
            switch (line.figures().get(i)) {
                case Seen.Amount amount ->
                    out.row(table.key(), row, heading, amount.value(), null, null, amount.text());
                case Seen.Range range ->
                    out.row(table.key(), row, heading, null, range.low(), range.high(), range.text());
                case Seen.Judged judged ->
                    out.row(table.key(), row, heading, null, null, null, judged.text());
                case Seen.Words words -> out.row(table.key(), row, heading, null, null, null, words.text());
                case Seen.Fewer fewer -> out.row(table.key(), row, heading, null, null, null, fewer.text());
                case Seen.Absent absent -> out.row(table.key(), row, heading, null, null, null, absent.text());
            }
        }
    }
}
