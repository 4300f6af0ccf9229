package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.statistics.disclosure.Attack;
import org.trigpoint.statistics.disclosure.Disclosure;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A workspace filled by hand, and what its subjects say.
public final class Given implements AutoCloseable {
    private final Workspace workspace;
    private final Map<String, List<Incident>> waiting = new LinkedHashMap<>();
    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private int batches;

    private Given(Workspace workspace) {
        this.workspace = workspace;
    }

    public static Given in(Path folder) {
        return new Given(Workspace.create(folder.resolve("given.trigpoint")));
    }

    public Workspace workspace() {
        flush();
        return workspace;
    }

    /// Adds so many equal records.
    ///
    /// @param what `DATASET:CATEGORY`
    /// @param when a day, or two with `..` between
    /// @param extras `column=value`, or `outcome=…`, `area=…`, `reference=…`
    public Given records(int number, String what, String when, String... extras) {
        for (int i = 0; i < number; i++) {
            record(what, when, extras);
        }
        return this;
    }

    public Given record(String what, String when, String... extras) {
        Dataset dataset = Dataset.of(what.substring(0, what.indexOf(':'))).orElseThrow();
        Map<String, String> values = new LinkedHashMap<>();
        for (String extra : extras) {
            values.put(extra.substring(0, extra.indexOf('=')), extra.substring(extra.indexOf('=') + 1));
        }
        @Nullable
        String outcome = values.remove("outcome");
        @Nullable
        String area = values.remove("area");
        @Nullable
        String reference = values.remove("reference");
        String[] days = when.split("\\.\\.");
        When at = When.of(LocalDate.parse(days[0]), null)
                .until(days.length == 1 ? null : LocalDate.parse(days[1]), null);
        String key = dataset.id() + values.keySet();
        headings.put(key, List.copyOf(values.keySet()));
        waiting.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Incident(new Category(dataset, what.substring(what.indexOf(':') + 1)), at,
                        Where.inArea(area), outcome, reference, List.copyOf(values.values())));
        return this;
    }

    private void flush() {
        waiting.forEach((key, incidents) -> {
            batches++;
            Rows.write(workspace.store(),
                    new BatchHead("file " + batches, "", "test", incidents.getFirst().category().dataset(),
                            headings.getOrDefault(key, List.of()), Identity.NONE,
                            Instant.parse("2013-06-01T09:00:00Z")),
                    incidents);
        });
        waiting.clear();
    }

    public Subject subject(String id, String period) {
        return Subjects.of(id).ask(workspace(), SubjectRequest.yearOnYear(Period.parse(period))).orElseThrow();
    }

    public SubjectView view(String id, String period) {
        return SubjectView.of(subject(id, period), DisclosureRule.usual());
    }

    /// The text of a cell.
    public static String cell(SubjectView view, String table, String row, String heading) {
        TableView found = view.tables().stream().filter(t -> t.key().equals(table)).findFirst().orElseThrow();
        LineView line = found.lines()
                .stream()
                .filter(l -> String.join(" · ", l.labels()).equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " is not among " + found.lines()));
        return line.figures().get(found.headings().indexOf(heading)).text();
    }

    /// The keys of the counts that a patient reader of the subject can work out though they are withheld.
    public static List<String> solved(Subject subject) {
        LinkedCounts linked = subject.linked();
        List<Shown> shown = Disclosure.labelled(linked, DisclosureRule.usual());
        Attack attack = Attack.on(linked.sums(), shown, DisclosureRule.usual().zeros());
        List<String> solved = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (attack.solves(i)) {
                solved.add(i + " = " + linked.counts().get(i));
            }
        }
        return Collections.unmodifiableList(solved);
    }

    /// How many counts are withheld.
    public static long withheld(Subject subject) {
        return Disclosure.labelled(subject.linked(), DisclosureRule.usual())
                .stream()
                .filter(cell -> !(cell instanceof Shown.Exact))
                .count();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
