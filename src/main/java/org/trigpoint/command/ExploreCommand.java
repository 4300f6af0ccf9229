package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.command.ExploreTables.Part;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.SavedQuestions;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// An ad-hoc question.
@Command(name = "explore", description = "Answers an ad-hoc question: what, where, when, and against last year.")
final class ExploreCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The months asked about.")
    @Nullable
    Period period;

    @Option(names = "--against", paramLabel = "P", converter = PeriodConverter.class, description = "The months they are compared with; the same a year before where it is left out.")
    @Nullable
    Period against;

    @Option(names = "--unit", paramLabel = "AREAS", converter = AreaTypeConverter.class, defaultValue = "lsoa", description = "The areas counted by: lsoa, ward, neighbourhood-team, locality, district, …")
    AreaType unit = AreaType.LSOA;

    @Option(names = "--show", paramLabel = "PART", description = "One part as a table: ${COMPLETION-CANDIDATES}. Text shows the summary and a little of every part without it.")
    @Nullable
    Part show;

    @Option(names = "--top", paramLabel = "N", description = "At most N rows of a part; 10 in text without --show.")
    int top = Integer.MAX_VALUE;

    @Option(names = "--save", paramLabel = "NAME", description = "Keep the question in the workspace under a name.")
    @Nullable
    String save;

    @Option(names = "--question", paramLabel = "NAME", description = "Ask a question that was kept; --period asks it of other months.")
    @Nullable
    String saved;

    @Option(names = "--questions", description = "List the questions that were kept.")
    boolean list;

    @Option(names = "--forget", paramLabel = "NAME", description = "Forget a question that was kept.")
    @Nullable
    String forget;

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            SavedQuestions questions = new SavedQuestions(open);
            if (list) {
                print(ExploreTables.questions(questions.all()));
            } else if (forget != null) {
                forget(questions, forget);
            } else {
                answer(open, questions);
            }
        }
        return 0;
    }

    private static void forget(SavedQuestions questions, String name) {
        if (!questions.remove(name)) {
            throw new RefusedException("there is no question '" + name + "'");
        }
    }

    private void answer(Workspace open, SavedQuestions questions) {
        ExploreQuestion question = question(questions);
        Console console = console();
        Exploration answer = question.ask(open, console.progress());
        console.clearLine();
        if (show != null || format != OutputFormat.text) {
            print(ExploreTables.part(answer, show == null ? Part.summary : show, top));
        } else {
            ExploreTables.all(answer, top == Integer.MAX_VALUE ? 10 : top, this::heading, this::print);
        }
        ExploreTables.explain(answer, console);
        if (save != null) {
            questions.put(save, question);
            console.note("Kept as '" + save.strip() + "'.");
        }
    }

    private void heading(String text) {
        spec().commandLine().getOut().println(text);
    }

    private ExploreQuestion question(SavedQuestions questions) {
        if (saved != null) {
            return asked(questions.all(), saved);
        }
        if (period == null) {
            throw new ParameterException(spec().commandLine(), "Missing required option: '--period=P'");
        }
        return new ExploreQuestion(filter.selection(), period, against == null ? period.yearBefore() : against, unit);
    }

    private ExploreQuestion asked(Map<String, ExploreQuestion> all, String name) {
        ExploreQuestion kept = all.get(name);
        if (kept == null) {
            throw new RefusedException(String.format(Locale.UK, "there is no question '%s'; there are %s", name,
                    all.isEmpty() ? "none" : String.join(", ", all.keySet())));
        }
        Period months = period == null ? kept.period() : period;
        Period before = against != null ? against : period == null ? kept.against() : months.yearBefore();
        return new ExploreQuestion(kept.selection(), months, before, kept.unit());
    }
}
