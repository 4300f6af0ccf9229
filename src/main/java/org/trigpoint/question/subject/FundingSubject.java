package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the partnership was given and what it was allocated to: by funder, by theme, by year. Totals are worked out here,
/// and a total that the supplier states is held against them.
final class FundingSubject implements SubjectQuestion {
    private static final String INCOME = "Income";
    private static final String ALLOCATED = "Allocated";
    private static final String STATED = "Stated total";

    @Override
    public String id() {
        return "funding";
    }

    @Override
    public String title() {
        return "Funding and its allocation";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        List<CaseRecord> lines = workspace.store().records().of(Dataset.FUNDING);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Integer> years = new TreeSet<>(lines.stream().map(FundingSubject::year).toList());
        List<SubjectTable> tables = new ArrayList<>();
        add(tables, table(new Cut("Income", "Funder"), of(lines, INCOME), years));
        add(tables, table(new Cut("Income", "Theme"), of(lines, INCOME), years));
        add(tables, table(new Cut("Allocation", "Theme"), of(lines, ALLOCATED), years));
        add(tables, table(new Cut("Allocation", "Project"), of(lines, ALLOCATED), years));
        tables.add(balance(lines, years));
        double income = sum(of(lines, INCOME));
        double allocated = sum(of(lines, ALLOCATED));
        List<String> notes = new ArrayList<>();
        notes.addAll(stated(lines, income));
        notes.addAll(leftOut(lines));
        return Optional.of(new Subject(id(), title(), Dataset.FUNDING, new CountBook(),
                List.of(Sentence.of("funding",
                        Map.of("income", new Figure.Value(income, Unit.POUNDS), "allocated",
                                new Figure.Value(allocated, Unit.POUNDS), "left",
                                new Figure.Value(income - allocated, Unit.POUNDS)))),
                tables, notes));
    }

    private static void add(List<SubjectTable> tables, SubjectTable table) {
        if (table.lines().size() > 1) {
            tables.add(table);
        }
    }

    private static List<CaseRecord> of(List<CaseRecord> lines, String kind) {
        return lines.stream().filter(r -> r.category().name().equals(kind)).toList();
    }

    /// The financial year that a line's date lies in, by the year it begins.
    private static int year(CaseRecord line) {
        return line.when().month().minusMonths(3).getYear();
    }

    private static double amount(CaseRecord line) {
        return Pounds.of(line.extra("amount")).orElse(0);
    }

    /// What counts as nothing, and why.
    private static List<String> leftOut(List<CaseRecord> lines) {
        List<String> kinds = List.of(INCOME, ALLOCATED, STATED);
        List<String> notes = new ArrayList<>();
        List<String> strange = lines.stream()
                .map(line -> line.category().name())
                .filter(kind -> !kinds.contains(kind))
                .distinct()
                .toList();
        if (!strange.isEmpty()) {
            notes.add("Left out, since neither income nor allocation nor a stated total: lines of the kind "
                    + String.join(", ", strange) + ".");
        }
        lines.stream()
                .filter(line -> kinds.contains(line.category().name()) && Pounds.of(line.extra("amount")).isEmpty())
                .map(line -> "A line of %s for %s has no amount that is a number (“%s”) and counts as £0."
                        .formatted(line.category().name().toLowerCase(Locale.UK), name(year(line)),
                                line.extra("amount")))
                .forEach(notes::add);
        return notes;
    }

    private static double sum(List<CaseRecord> lines) {
        return lines.stream().mapToDouble(FundingSubject::amount).sum();
    }

    /// What is laid out by what.
    ///
    /// @param by a column, and the heading of the labels
    private record Cut(String what, String by) {}

    private static SubjectTable table(Cut cut, List<CaseRecord> lines, SortedSet<Integer> years) {
        Map<String, List<CaseRecord>> groups = new TreeMap<>();
        for (CaseRecord line : lines) {
            String name = line.extra(cut.by());
            if (!name.isEmpty()) {
                groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
            }
        }
        double all = groups.values().stream().mapToDouble(FundingSubject::sum).sum();
        List<Line> rows = new ArrayList<>();
        groups.forEach((name, members) -> rows.add(row(name, members, years, all)));
        rows.add(row("All", groups.values().stream().flatMap(List::stream).toList(), years, all));
        List<String> headings = new ArrayList<>(years.stream().map(FundingSubject::name).toList());
        headings.addAll(List.of("Total", "Share"));
        String title = cut.what() + " by " + cut.by().toLowerCase(Locale.UK);
        return new SubjectTable(Keys.of(title), title, List.of(cut.by()), headings, rows, List.of());
    }

    private static Line row(String name, List<CaseRecord> lines, SortedSet<Integer> years, double all) {
        List<Figure> figures = new ArrayList<>();
        for (int year : years) {
            figures.add(new Figure.Value(sum(lines.stream().filter(r -> year(r) == year).toList()), Unit.POUNDS));
        }
        double total = sum(lines);
        figures.add(new Figure.Value(total, Unit.POUNDS));
        figures.add(all == 0
                ? new Figure.Absent(MissingReason.NOT_APPLICABLE)
                : new Figure.Value(100 * total / all, Unit.PERCENT));
        return new Line(List.of(name), figures);
    }

    private static SubjectTable balance(List<CaseRecord> lines, SortedSet<Integer> years) {
        List<Line> rows = new ArrayList<>();
        double carried = 0;
        for (int year : years) {
            List<CaseRecord> own = lines.stream().filter(r -> year(r) == year).toList();
            double income = sum(of(own, INCOME));
            double allocated = sum(of(own, ALLOCATED));
            carried += income - allocated;
            rows.add(Line.of(name(year), new Figure.Value(income, Unit.POUNDS),
                    new Figure.Value(allocated, Unit.POUNDS), new Figure.Value(carried, Unit.POUNDS)));
        }
        return new SubjectTable("balance", "Income, allocation and what remains", List.of("Year"),
                List.of("Income", "Allocated", "Remaining so far"), rows,
                List.of("Remaining so far: income less allocation, this year and those before it."));
    }

    /// Whether the totals that the supplier states are the sums of the lines.
    private static List<String> stated(List<CaseRecord> lines, double income) {
        List<String> notes = new ArrayList<>();
        for (CaseRecord line : of(lines, STATED)) {
            double off = amount(line) - income;
            notes.add(Math.abs(off) < .5
                    ? "The stated total of %s is the sum of the lines.".formatted(Unit.POUNDS.words(amount(line)))
                    : "The stated total of %s is not the sum of the lines, %s: it is %s too %s."
                            .formatted(Unit.POUNDS.words(amount(line)), Unit.POUNDS.words(income),
                                    Unit.POUNDS.words(Math.abs(off)), off > 0 ? "high" : "low"));
        }
        return notes;
    }

    private static String name(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }
}
