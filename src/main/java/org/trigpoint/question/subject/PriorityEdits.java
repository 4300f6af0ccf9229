package org.trigpoint.question.subject;

import org.trigpoint.model.PriorityEntry;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Changes what a workspace holds about priorities; each change can be taken back.
public final class PriorityEdits {
    private static final double HIGHEST_OF_FOUR = 4;
    private static final List<String> WORDS = List.of(PriorityRow.CONFIDENCE, PriorityRow.EVIDENCE);

    private final Workspace workspace;

    /// @param workspace open for writing
    public PriorityEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    private void put(PriorityEntry.Kind kind, String name, String field, String value) {
        workspace.store().beforeChange();
        workspace.store().priorities().put(new PriorityEntry(kind, name.strip(), field, value.strip()));
    }

    /// Adds an option.
    ///
    /// @throws RefusedException when it has no name, or is there
    public void add(String option) {
        if (option.isBlank()) {
            throw new RefusedException("an option needs a name, such as Domestic abuse");
        }
        if (PrioritySheet.of(workspace).option(option).isPresent()) {
            throw new RefusedException("there is an option '" + option.strip() + "' already");
        }
        put(PriorityEntry.Kind.OPTION, option, PrioritySheet.LISTED, "yes");
    }

    /// Takes an option off the list.
    ///
    /// @throws RefusedException when there is none of the name
    public void remove(String option) {
        put(PriorityEntry.Kind.OPTION, known(option), PrioritySheet.LISTED, "no");
    }

    /// Says something of an option: a score, by a criterion's column or title, "impact" or "likelihood"; "confidence";
    /// "evidence". An empty value says that it has none.
    ///
    /// @throws RefusedException when there is no such option or criterion, or the score is not on the scale
    public void score(String option, String field, String value) {
        String name = known(option);
        String wanted = field.strip().toLowerCase(Locale.UK);
        if (WORDS.contains(wanted)) {
            put(PriorityEntry.Kind.OPTION, name, wanted, value);
        } else if (wanted.equals(PriorityRow.IMPACT) || wanted.equals(PriorityRow.LIKELIHOOD)) {
            onScale(wanted, value, 1, HIGHEST_OF_FOUR);
            put(PriorityEntry.Kind.OPTION, name, wanted, value);
        } else {
            PriorityCriterion criterion = criterion(field);
            onScale(criterion.title(), value, 0, criterion.highest());
            put(PriorityEntry.Kind.OPTION, name, criterion.column(), value);
        }
    }

    /// Changes the weight of a criterion.
    ///
    /// @param weight 0 to 100
    /// @throws RefusedException when there is no such criterion, or the weight is no such number
    public void weigh(String criterion, String weight) {
        PriorityCriterion known = criterion(criterion);
        onScale("the weight of " + known.title(), weight, 0, 100);
        put(PriorityEntry.Kind.CRITERION, known.column(), "weight", weight.isBlank() ? "0" : weight);
    }

    /// Says what a factor of the context means; an empty note takes the factor away.
    public void note(String factor, String note) {
        if (factor.isBlank()) {
            throw new RefusedException("a note needs the factor it is about, such as Political");
        }
        put(PriorityEntry.Kind.FACTOR, factor, PriorityRow.NOTE, note);
    }

    /// Says something of a priority of last year, adding it when it is not there.
    ///
    /// @param field one of [PrioritySheet#PAST_FIELDS]
    /// @throws RefusedException when it is another
    public void outcome(String priority, String field, String value) {
        String wanted = field.strip().toLowerCase(Locale.UK);
        if (!PrioritySheet.PAST_FIELDS.contains(wanted)) {
            throw new RefusedException("of a past priority one says its "
                    + String.join(", ", PrioritySheet.PAST_FIELDS) + "; not its '" + field.strip() + "'");
        }
        if (priority.isBlank()) {
            throw new RefusedException("a past priority needs a name");
        }
        put(PriorityEntry.Kind.PAST, priority, wanted, value);
    }

    /// Takes the latest change back.
    ///
    /// @return what it was about, such as "volume of Domestic abuse"; empty when there is nothing to take back
    public Optional<String> undo() {
        workspace.store().beforeChange();
        return workspace.store()
                .priorities()
                .undo()
                .map(entry -> (entry.field().equals(PrioritySheet.LISTED) ? "listing" : entry.field()) + " of "
                        + entry.name());
    }

    private String known(String option) {
        return PrioritySheet.of(workspace)
                .option(option)
                .map(PriorityRow::name)
                .orElseThrow(() -> new RefusedException(
                        "there is no option '" + option.strip() + "'; add it first"));
    }

    private PriorityCriterion criterion(String name) {
        PrioritySheet sheet = PrioritySheet.of(workspace);
        return sheet.criterion(name)
                .orElseThrow(() -> new RefusedException("there is no criterion '" + name.strip() + "'; there are "
                        + String.join(", ", sheet.criteria().stream().map(PriorityCriterion::column).toList())));
    }

    private static void onScale(String what, String value, double least, double highest) {
        if (value.isBlank()) {
            return;
        }
        boolean number = value.strip().matches("\\d{1,3}(\\.\\d+)?");
        double score = number ? Double.parseDouble(value.strip()) : -1;
        if (!number || score < least || score > highest) {
            throw new RefusedException("%s goes from %s to %s; '%s' is not on that scale".formatted(what,
                    Unit.DECIMAL.words(least).replace(".0", ""), Unit.DECIMAL.words(highest).replace(".0", ""),
                    value.strip()));
        }
    }
}
