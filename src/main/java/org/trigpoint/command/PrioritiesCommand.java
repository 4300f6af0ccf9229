package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.question.subject.PriorityEdits;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.PrioritySheet;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The scored matrix of priorities, and changes to it.
@Command(name = "priorities", description = "Ranks the options for priorities by their scores, with how firm each rank is when the weights move. Changes them when asked to; every change can be taken back.")
final class PrioritiesCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The year of the assessment; the options are those that hold now, whatever it is.")
    @Nullable
    Period period;

    @Option(names = "--show", paramLabel = "WHAT", description = "matrix, scores, context or past; matrix otherwise.")
    String show = "matrix";

    @Option(names = "--add", paramLabel = "OPTION", description = "Add an option.")
    List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "OPTION", description = "Take an option off the list.")
    List<String> removed = List.of();

    @Option(names = "--score", paramLabel = "OPTION:FIELD=VALUE", description = "Score an option on a criterion, on impact or likelihood, or say its confidence or evidence; an empty value clears it.")
    List<String> scores = List.of();

    @Option(names = "--weight", paramLabel = "CRITERION=W", description = "Give a criterion another weight.")
    List<String> weights = List.of();

    @Option(names = "--note", paramLabel = "FACTOR=TEXT", description = "Say what a factor of the context means; an empty text takes it away.")
    List<String> notes = List.of();

    @Option(names = "--outcome", paramLabel = "PRIORITY:FIELD=TEXT", description = "Say the aim, measure, target, result, status of last year's priority, or what was done.")
    List<String> outcomes = List.of();

    @Option(names = "--undo", description = "Take the latest change back.")
    boolean undo;

    @Override
    public Integer call() {
        PrioritySheet sheet = changes() ? with(workspace, this::change) : reading(workspace, PrioritySheet::of);
        print(table(sheet));
        console().note("Weights: " + String.join(", ", sheet.criteria()
                .stream()
                .map(c -> c.column() + " " + plain(c.weight()))
                .toList()) + ".");
        sheet.lacking().ifPresent(console()::note);
        return 0;
    }

    private boolean changes() {
        return undo || List.of(added, removed, scores, weights, notes, outcomes).stream().anyMatch(l -> !l.isEmpty());
    }

    private PrioritySheet change(Workspace open) {
        PriorityEdits edits = new PriorityEdits(open);
        if (undo) {
            console().note(edits.undo()
                    .map(what -> "Taken back: " + what + ".")
                    .orElseThrow(() -> new RefusedException("there is no change to take back")));
        }
        added.forEach(edits::add);
        removed.forEach(edits::remove);
        scores.forEach(text -> edits.score(Said.of(text).name(), Said.of(text).field(), Said.of(text).value()));
        outcomes.forEach(text -> edits.outcome(Said.of(text).name(), Said.of(text).field(), Said.of(text).value()));
        weights.forEach(text -> edits.weigh(Said.pair(text).name(), Said.pair(text).value()));
        notes.forEach(text -> edits.note(Said.pair(text).name(), Said.pair(text).value()));
        return PrioritySheet.of(open);
    }

    /// What an option of the command line says: "NAME:FIELD=VALUE", or "NAME=VALUE".
    private record Said(String name, String field, String value) {
        static Said of(String text) {
            int equals = text.indexOf('=');
            int colon = text.lastIndexOf(':', equals);
            if (equals < 0 || colon < 1) {
                throw new RefusedException("'" + text + "' is not of the form \"NAME:FIELD=VALUE\"");
            }
            return new Said(text.substring(0, colon), text.substring(colon + 1, equals), text.substring(equals + 1));
        }

        static Said pair(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new RefusedException("'" + text + "' is not of the form \"NAME=VALUE\"");
            }
            return new Said(text.substring(0, equals), "", text.substring(equals + 1));
        }
    }

    private OutputTable table(PrioritySheet sheet) {
        return switch (show) {
            case "matrix" -> matrix(sheet);
            case "scores" -> scores(sheet);
            case "context" -> context(sheet);
            case "past" -> past(sheet);
            default -> throw new RefusedException(
                    "'" + show + "' cannot be shown; choose matrix, scores, context or past");
        };
    }

    private static OutputTable matrix(PrioritySheet sheet) {
        if (sheet.options().isEmpty()) {
            throw new RefusedException(
                    "the workspace holds no scored options for priorities; import a sheet of them, or"
                            + " add one with --add");
        }
        OutputTable out = new OutputTable().columns("rank", "option")
                .decimal("score", 1)
                .columns("rank_low", "rank_high")
                .decimal("in_top_percent", 1)
                .columns("impact", "likelihood", "confidence", "scored");
        for (Ranked ranked : sheet.ranked()) {
            PriorityRow row = sheet.option(ranked.option()).orElseThrow();
            out.row((long) ranked.rank(), ranked.option(), ranked.score(), (long) ranked.rankLow(),
                    (long) ranked.rankHigh(), 100 * ranked.inTop(), row.text(PriorityRow.IMPACT),
                    row.text(PriorityRow.LIKELIHOOD), row.text(PriorityRow.CONFIDENCE), "all criteria");
        }
        sheet.unranked()
                .forEach(u -> out.row(null, u.option().name(), null, null, null, null,
                        u.option().text(PriorityRow.IMPACT), u.option().text(PriorityRow.LIKELIHOOD),
                        u.option().text(PriorityRow.CONFIDENCE), u.scored()));
        return out;
    }

    private static OutputTable scores(PrioritySheet sheet) {
        OutputTable out = new OutputTable().columns("option", "field", "value");
        sheet.options().forEach(option -> fields(out, option));
        return out;
    }

    private static void fields(OutputTable out, PriorityRow row) {
        row.fields()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> !field.getKey().equals(PrioritySheet.LISTED))
                .forEach(field -> out.row(row.name(), field.getKey(), field.getValue()));
    }

    private static OutputTable context(PrioritySheet sheet) {
        OutputTable out = new OutputTable().columns("factor", "note");
        sheet.factors().forEach(factor -> out.row(factor.name(), factor.text(PriorityRow.NOTE)));
        return out;
    }

    private static OutputTable past(PrioritySheet sheet) {
        OutputTable out = new OutputTable().columns("priority", "field", "value");
        for (PriorityRow row : sheet.past()) {
            PrioritySheet.PAST_FIELDS.stream()
                    .filter(field -> !row.text(field).isEmpty())
                    .forEach(field -> out.row(row.name(), field, row.text(field)));
        }
        return out;
    }

    private static String plain(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
    }
}
