package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.statistics.disclosure.Disclosure;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Prior;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A subject as a reader sees it under a rule of disclosure control. This is the only way to a subject's numbers.
///
/// @param id the subject's
/// @param title its name for people
/// @param dataset the data set its source line names
/// @param said the sentences whose every figure can be seen
/// @param tables its tables
/// @param notes definitions, breaks and cautions, and last what the rule withholds
/// @param plain what it makes of the counts that stand elsewhere in its report too
public record SubjectView(String id, String title, Dataset dataset, List<Said> said, List<TableView> tables,
        List<String> notes, PlainCounts plain) {

    /// A subject that stands alone.
    public SubjectView(String id, String title, Dataset dataset, List<Said> said, List<TableView> tables,
            List<String> notes) {
        this(id, title, dataset, said, tables, notes, PlainCounts.NONE);
    }

    public SubjectView {
        said = List.copyOf(said);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /// A table as it is seen; see [SubjectTable].
    ///
    /// @param lines its rows
    public record TableView(String key, String title, List<String> labels, List<String> headings, List<LineView> lines,
            List<String> notes) {
        public TableView {
            lines = List.copyOf(lines);
        }
    }

    /// A row as it is seen; see [Line].
    public record LineView(List<String> labels, List<Seen> figures) {
        public LineView {
            figures = List.copyOf(figures);
        }
    }

    /// What it says, by the templates as shipped.
    public List<String> sentences() {
        return said.stream().map(Said::text).toList();
    }

    /// The same said in other words.
    public SubjectView saying(UnaryOperator<Said> words) {
        return new SubjectView(id, title, dataset, said.stream().map(words).toList(), tables, notes, plain);
    }

    /// The subject under a rule.
    public static SubjectView of(Subject subject, DisclosureRule rule) {
        return of(subject, rule, Elsewhere.NOTHING);
    }

    /// The subject under a rule, in a report that tells some of its counts elsewhere.
    public static SubjectView of(Subject subject, DisclosureRule rule, Elsewhere elsewhere) {
        return of(subject, rule, elsewhere, shown(subject, rule, elsewhere, Prior.NONE));
    }

    /// What is seen of its counts.
    ///
    /// @param earlier what readers know of them from earlier editions
    static List<Shown> shown(Subject subject, DisclosureRule rule, Elsewhere elsewhere, Prior earlier) {
        return Disclosure.labelled(subject.linked(elsewhere), rule, known(subject, elsewhere), earlier);
    }

    /// The subject with its counts as decided.
    static SubjectView of(Subject subject, DisclosureRule rule, Elsewhere elsewhere, List<Shown> shown) {
        Reading reading = new Reading(subject.counts(), shown);
        SubjectView alone = seen(subject, reading, reading.withNote(subject.notes(), rule));
        return new SubjectView(alone.id, alone.title, alone.dataset, alone.said, alone.tables, alone.notes,
                elsewhere.exact() ? PlainCounts.NONE : PlainCounts.of(subject, shown, elsewhere));
    }

    /// What readers know of its counts from elsewhere.
    static Prior known(Subject subject, Elsewhere elsewhere) {
        Map<Integer, Shown> known = new HashMap<>();
        subject.counts().plain().forEach((plain, key) -> {
            if (elsewhere.exact() && elsewhere.tells(plain)) {
                known.put(subject.counts().position(key), new Shown.Exact(subject.counts().count(key)));
            }
        });
        return new Prior(known, List.of(), List.of(), Set.of());
    }

    /// The subject with every count as it is. Only [Subjects#reveal] may ask for it, which keeps a log.
    static SubjectView bare(Subject subject) {
        List<Shown> shown = subject.linked()
                .counts()
                .stream()
                .<Shown>map(Shown.Exact::new)
                .toList();
        return seen(subject, new Reading(subject.counts(), shown), subject.notes());
    }

    /// The same with one more table.
    SubjectView with(TableView more) {
        return new SubjectView(id, title, dataset, said,
                Stream.concat(tables.stream(), Stream.of(more)).toList(), notes, plain);
    }

    private static List<Line> ordered(SubjectTable table, Reading reading) {
        if (table.order() == SubjectTable.Order.FIXED) {
            return table.lines();
        }
        // sorting is stable: lines seen stay in their order
        return table.lines()
                .stream()
                .sorted(Comparator.comparingInt((Line line) -> place(line, reading))
                        .thenComparing(line -> place(line, reading) == 1 ? line.labels().getFirst() : ""))
                .toList();
    }

    private static int place(Line line, Reading reading) {
        int last = List.of("Other", "All").indexOf(line.labels().getFirst());
        boolean seen = line.figures()
                .stream()
                .filter(Figure.Count.class::isInstance)
                .allMatch(figure -> reading.see(figure).told());
        return last >= 0 ? 2 + last : seen ? 0 : 1;
    }

    private static SubjectView seen(Subject subject, Reading reading, List<String> notes) {
        List<TableView> tables = subject.tables()
                .stream()
                .map(table -> new TableView(table.key(), table.title(), table.labels(), table.headings(),
                        ordered(table, reading).stream()
                                .map(line -> new LineView(line.labels(),
                                        line.figures().stream().map(reading::see).toList()))
                                .toList(),
                        table.notes()))
                .toList();
        List<Said> said = subject.sentences().stream().flatMap(reading::say).toList();
        return new SubjectView(subject.id(), subject.title(), subject.dataset(), said, tables, notes);
    }
}
