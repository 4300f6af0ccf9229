package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.Assessment;
import org.trigpoint.question.subject.Bands;
import org.trigpoint.question.subject.CaseRegister;
import org.trigpoint.question.subject.FormDefinition;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.question.subject.FormEdits;
import org.trigpoint.question.subject.ScoredCase;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The single cases of a register, for the panel that works on them, and the form that scores them.
@Command(name = "cases", description = "Lists the open cases of a register, the highest score first: for the panel alone, not for publication. Enters assessments, and changes the form that scores them.")
final class CasesCommand extends ReportingCommand {
    private static final Pattern QUESTION = Pattern.compile("([^=]+)=(\\d+(?:\\.\\d+)?)(?:,(\\d+))?(?:,(.+))?");
    private static final Pattern BAND = Pattern.compile("([^=]+)=(\\d+)-(\\d+)");
    private static final Pattern ANSWER = Pattern.compile("([^=]+)=(\\d+)");

    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "REGISTER", description = "households or asb-cases.")
    String register = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day, such as 2013-03-31: of the list, or of the assessment entered.")
    @Nullable
    LocalDate day;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N cases.")
    int top = Integer.MAX_VALUE;

    @Option(names = "--assess", paramLabel = "CASE", description = "Enter an assessment of this case; it becomes a batch, which undo takes back.")
    @Nullable
    String assessed;

    @Option(names = "--answer", paramLabel = "QUESTION=SCORE", description = "An answer of the assessment; repeat for each.")
    List<String> answers = List.of();

    @Option(names = "--review", paramLabel = "DAY", description = "When the assessment is due for review.")
    @Nullable
    LocalDate review;

    @Option(names = "--agency", paramLabel = "A", description = "The agency that leads on the case.")
    String agency = "";

    @Option(names = "--closed", description = "The case leaves the register with this assessment.")
    boolean closed;

    @Option(names = "--form", description = "Show the form: its questions with their weights, and its bands.")
    boolean form;

    @Option(names = "--question", paramLabel = "COLUMN=WEIGHT[,HIGHEST[,TITLE]]", description = "Add a question to the form, or change it.")
    List<String> questions = List.of();

    @Option(names = "--drop", paramLabel = "COLUMN", description = "Take a question off the form.")
    List<String> dropped = List.of();

    @Option(names = "--band", paramLabel = "NAME=FROM-TO", description = "The bands of the score, the lowest first; they take the place of those there are.")
    List<String> bands = List.of();

    @Override
    public Integer call() {
        boolean changesForm = List.of(questions, dropped, bands).stream().anyMatch(list -> !list.isEmpty());
        if (changesForm || form) {
            print(form(changesForm
                    ? with(workspace, this::changeForm)
                    : reading(workspace, open -> new FormEdits(open, register).form())));
            return 0;
        }
        LocalDate on = day;
        if (on == null) {
            throw new RefusedException("say of which day with --on, such as --on 2013-03-31");
        }
        if (assessed != null) {
            Assessment entered = new Assessment(assessed, on, review, agency, closed, answers());
            long batch = with(workspace, open -> new FormEdits(open, register).assess(entered));
            console().note("Kept as batch " + batch + "; `trigpoint undo` takes it back.");
        }
        print(cases(on));
        console().note("References of single cases: not for publication.");
        return 0;
    }

    private OutputTable cases(LocalDate on) {
        List<ScoredCase> cases = with(workspace, open -> CaseRegister.look(open, register, on));
        OutputTable table = new OutputTable().columns("case", "assessed", "review", "overdue")
                .decimal("score", 1)
                .decimal("score_before", 1);
        cases.stream()
                .limit(top)
                .forEach(c -> table.row(c.reference(), c.assessed().toString(),
                        c.review() == null ? null : c.review().toString(), c.isOverdue(on) ? "yes" : "no", c.score(),
                        c.before()));
        return table;
    }

    private Map<String, Integer> answers() {
        Map<String, Integer> read = new HashMap<>();
        for (String answer : answers) {
            Matcher said = matched(ANSWER, answer, "QUESTION=SCORE");
            read.put(said.group(1).strip().toLowerCase(Locale.UK), Integer.parseInt(said.group(2)));
        }
        return read;
    }

    private FormDefinition changeForm(Workspace open) {
        FormEdits edits = new FormEdits(open, register);
        for (String question : questions) {
            Matcher said = matched(QUESTION, question, "COLUMN=WEIGHT[,HIGHEST[,TITLE]]");
            String column = said.group(1).strip().toLowerCase(Locale.UK);
            Question before = edits.questions()
                    .stream()
                    .filter(q -> q.column().equals(column))
                    .findFirst()
                    .orElse(new Question(column, FormEdits.title(column), 1, 3));
            edits.put(new Question(column, said.group(4) == null ? before.title() : said.group(4).strip(),
                    Double.parseDouble(said.group(2)),
                    said.group(3) == null ? before.highest() : Integer.parseInt(said.group(3))));
        }
        dropped.forEach(edits::drop);
        if (!bands.isEmpty()) {
            edits.bands(bands.stream()
                    .map(band -> matched(BAND, band, "NAME=FROM-TO"))
                    .map(said -> new Bands.Band(said.group(1).strip(), Integer.parseInt(said.group(2)),
                            Integer.parseInt(said.group(3))))
                    .toList());
        }
        return edits.form();
    }

    private static Matcher matched(Pattern pattern, String text, String shape) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new RefusedException("'" + text + "' is not of the form \"" + shape + "\"");
        }
        return matcher;
    }

    private static OutputTable form(FormDefinition form) {
        OutputTable table = new OutputTable().columns("kind", "name", "title")
                .decimal("weight", 1)
                .columns("from", "to");
        form.questions()
                .forEach(q -> table.row("question", q.column(), q.title(), q.weight(), 0L, (long) q.highest()));
        form.bands().forEach(b -> table.row("band", b.name(), b.name(), null, (long) b.from(), (long) b.to()));
        return table;
    }
}
