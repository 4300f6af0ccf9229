package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Period;
import org.trigpoint.question.measure.TargetsQuestion;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.statistics.Status;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The measures of the period against their targets, and the charts of the chosen one.
final class TargetsViewModel {
    private final ObservableList<TargetLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TargetFact> facts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TargetLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TargetCharts> charts = new ReadOnlyObjectWrapper<>(TargetCharts.NONE);
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final Answer<TargetsTable> answer;
    private final Answer<TargetCharts> drawn;
    private final TargetEditor editor;
    private List<Period> periods = List.of();

    TargetsViewModel(Session session) {
        answer = new Answer<TargetsTable>(session, "Holding measures against targets").onlyOn(Destination.TARGETS);
        drawn = new Answer<>(session, "Drawing the measure");
        editor = new TargetEditor(session);
        answer.valueProperty().subscribe(this::fill);
        drawn.valueProperty().subscribe(found -> charts.set(found == null ? TargetCharts.NONE : found));
        selected.subscribe(this::choose);
    }

    /// Asks for the chosen period; where no data set has two whole years, for the latest year that any measure has.
    void show(Scope scope) {
        Period period = scope.period();
        periods = scope.contents().periods();
        answer.ask((workspace, _) -> TargetsQuestion.during(period).ask(workspace));
    }

    private void fill(@Nullable TargetsTable found) {
        TargetLine before = selected.get();
        String set = editor.takeWanted();
        String wanted = set.isEmpty() && before != null ? before.name() : set;
        lines.setAll(found == null ? List.of()
                : found.rows().stream().map(row -> new TargetLine(row, found.period())).toList());
        headline.set(found == null ? "" : headline(found));
        notes.set(found == null ? "" : notes(found));
        selected.set(lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst()));
    }

    private void choose(@Nullable TargetLine line) {
        facts.setAll(line == null ? List.of() : TargetFact.of(line));
        if (line == null) {
            drawn.refuse("");
        } else {
            drawn.ask((workspace, _) -> TargetCharts.ask(workspace, line));
        }
    }

    private static String headline(TargetsTable table) {
        if (table.rows().isEmpty()) {
            return "No measure has a value in " + table.period().name() + ".";
        }
        return "Of " + measures(table.rows().size()) + ", " + count(table, Status.GREEN) + " met or better, "
                + count(table, Status.AMBER) + " open or within tolerance, " + count(table, Status.RED)
                + " missed or worse, " + (count(table, Status.NONE) + count(table, Status.UNRATED))
                + " not to be judged.";
    }

    private static String measures(int number) {
        return number + (number == 1 ? " measure" : " measures");
    }

    private static long count(TargetsTable table, Status status) {
        return table.rows().stream().filter(row -> row.judgement().status() == status).count();
    }

    private static String notes(TargetsTable table) {
        String rules = "Targets without a level to reach are judged by " + table.rule().words()
                + ". [x] not available, [z] not applicable, [c] suppressed, [p] provisional, [r] revised.";
        return table.notes().isEmpty() ? rules : rules + " " + String.join(" ", table.notes());
    }

    /// The measures by theme.
    ObservableList<TargetLine> lines() {
        return lines;
    }

    /// What the status of the chosen measure rests on.
    ObservableList<TargetFact> facts() {
        return facts;
    }

    /// The chosen measure, the first when none was chosen; `null` when there is none.
    ObjectProperty<@Nullable TargetLine> selectedProperty() {
        return selected;
    }

    /// The charts of the chosen measure.
    ReadOnlyObjectProperty<TargetCharts> chartsProperty() {
        return charts.getReadOnlyProperty();
    }

    /// How many are on course, as a sentence.
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /// The rule, the marks of missing values, and what was left out.
    ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Sets targets by hand.
    TargetEditor editor() {
        return editor;
    }

    /// The period judged; `null` before the first answer.
    @Nullable
    Period period() {
        TargetsTable found = answer.valueProperty().get();
        return found == null ? null : found.period();
    }

    /// The periods that a target may be for.
    List<Period> periods() {
        return periods;
    }

    Answer<TargetsTable> answer() {
        return answer;
    }
}
