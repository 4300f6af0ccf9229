package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.PriorityEntry;
import org.trigpoint.people.PriorityMatrix;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything a workspace holds about priorities: what files brought, and over it, field by field, what was entered by
/// hand.
///
/// @param criteria what options are scored on, in order
/// @param trial how the weights are moved, and how many options are recommended
/// @param options by name; of an option in several files the latest holds
/// @param factors the context: political, economic, social, technological, environmental, legal, organisational
/// @param past last year's priorities and what became of them
public record PrioritySheet(List<PriorityCriterion> criteria, PriorityMatrix.Moves trial, List<PriorityRow> options,
        List<PriorityRow> factors, List<PriorityRow> past) {

    /// What is said of a past priority, in order.
    public static final List<String> PAST_FIELDS = List.of("aim", "measure", "target", "result", PriorityRow.STATUS,
            "done");
    /// Says whether an option was added or taken off by hand.
    public static final String LISTED = "listed";
    private static final int LEAST_DRAWS = 100;
    private static final int SQUARE = 4;

    /// How options are scored. Editable.
    ///
    /// @param recommended how many are recommended
    /// @param weightsMoveBy how far the weights move when the ranks are tried; see [PriorityMatrix.Moves]
    record Definition(List<PriorityCriterion> criteria, int recommended, int draws, long seed, double weightsMoveBy) {}

    public PrioritySheet {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        factors = List.copyOf(factors);
        past = List.copyOf(past);
    }

    /// What a workspace holds now.
    public static PrioritySheet of(Workspace workspace) {
        Definition definition = Definitions.read(workspace, "priorities", Definition.class);
        List<PriorityEntry> entries = workspace.store().priorities().all();
        List<CaseRecord> records = workspace.store().records().of(Dataset.PRIORITY);
        List<PriorityCriterion> criteria = definition.criteria()
                .stream()
                .map(criterion -> weighed(criterion, entries))
                .toList();
        Map<String, PriorityRow> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, PriorityRow> factors = new LinkedHashMap<>();
        Map<String, PriorityRow> past = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            PriorityRow row = row(record);
            if (!row.text("aim").isEmpty()) {
                past.put(row.name(), row);
            } else if (criteria.stream().anyMatch(c -> !row.text(c.column()).isEmpty())) {
                options.put(row.name(), onScale(row, criteria));
            } else if (!row.text(PriorityRow.NOTE).isEmpty()) {
                factors.put(row.name(), row);
            }
        }
        return new PrioritySheet(criteria,
                new PriorityMatrix.Moves(Math.max(LEAST_DRAWS, definition.draws()), definition.seed(),
                        definition.weightsMoveBy(), definition.recommended()),
                over(options, entries, PriorityEntry.Kind.OPTION),
                over(factors, entries, PriorityEntry.Kind.FACTOR).stream()
                        .filter(factor -> !factor.text(PriorityRow.NOTE).isEmpty())
                        .toList(),
                over(past, entries, PriorityEntry.Kind.PAST).stream()
                        .filter(priority -> PAST_FIELDS.stream().anyMatch(field -> !priority.text(field).isEmpty()))
                        .toList());
    }

    private static PriorityRow onScale(PriorityRow row, List<PriorityCriterion> criteria) {
        PriorityRow checked = row;
        for (PriorityCriterion criterion : criteria) {
            checked = checked.onScale(criterion.column(), criterion.title(), criterion.highest());
        }
        return checked.onScale(PriorityRow.IMPACT, "Impact", SQUARE)
                .onScale(PriorityRow.LIKELIHOOD, "Likelihood", SQUARE);
    }

    /// What files scored off its scale, option by option; empty when nothing was.
    public List<String> offScale() {
        return options.stream()
                .filter(option -> !option.text(PriorityRow.OFF_SCALE).isEmpty())
                .map(option -> option.name() + ": " + option.text(PriorityRow.OFF_SCALE))
                .toList();
    }

    private static PriorityCriterion weighed(PriorityCriterion criterion, List<PriorityEntry> entries) {
        return entries.stream()
                .filter(e -> e.kind() == PriorityEntry.Kind.CRITERION && e.name().equalsIgnoreCase(criterion.column()))
                .findFirst()
                .map(e -> criterion.weighing(Double.parseDouble(e.value())))
                .orElse(criterion);
    }

    private static PriorityRow row(CaseRecord record) {
        Map<String, String> fields = new LinkedHashMap<>(record.extras());
        fields.values().removeIf(String::isBlank);
        if (record.outcome() != null) {
            fields.put(PriorityRow.STATUS, record.outcome());
        }
        return new PriorityRow(record.category().name(), fields);
    }

    private static List<PriorityRow> over(Map<String, PriorityRow> rows, List<PriorityEntry> entries,
            PriorityEntry.Kind kind) {
        entries.stream().filter(entry -> entry.kind() == kind).forEach(entry -> {
            String name = rows.keySet()
                    .stream()
                    .filter(entry.name()::equalsIgnoreCase)
                    .findFirst()
                    .orElse(entry.name());
            PriorityRow row = rows.getOrDefault(name, new PriorityRow(name, Map.of()));
            rows.put(name, row.with(entry.field(), entry.value()));
        });
        return rows.values().stream().filter(row -> !row.text(LISTED).equals("no")).toList();
    }

    /// An option that is not ranked, since it lacks scores that others have.
    ///
    /// @param missing the titles of the criteria in use that it is not scored on, one or more
    /// @param criteria how many criteria are in use
    public record Unranked(PriorityRow option, List<String> missing, int criteria) {
        public Unranked {
            missing = List.copyOf(missing);
        }

        /// How far it is scored: "9 of 11 criteria".
        public String scored() {
            return "%d of %d criteria".formatted(criteria - missing.size(), criteria);
        }
    }

    /// The options scored on every criterion in use, ranked, the best first. A criterion is in use when it has a weight and
    /// any option is scored on it: options are compared on the same criteria only.
    public List<Ranked> ranked() {
        List<PriorityCriterion> used = used();
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (PriorityRow option : options) {
            Map<String, Double> own = new LinkedHashMap<>();
            used.forEach(c -> option.score(c.column()).ifPresent(score -> own.put(c.column(), score)));
            if (!used.isEmpty() && own.size() == used.size()) {
                scores.put(option.name(), own);
            }
        }
        return PriorityMatrix.rank(scores,
                used.stream().map(c -> new PriorityMatrix.Criterion(c.column(), c.weight(), c.highest())).toList(),
                trial);
    }

    private List<PriorityCriterion> used() {
        return criteria.stream()
                .filter(c -> c.weight() > 0 && options.stream().anyMatch(o -> o.score(c.column()).isPresent()))
                .toList();
    }

    /// The options that are not ranked, in the order of their names: those that lack a score that another has, and all of
    /// them while none has any.
    public List<Unranked> unranked() {
        List<PriorityCriterion> used = used();
        return options.stream()
                .map(option -> new Unranked(option,
                        used.stream()
                                .filter(c -> option.score(c.column()).isEmpty())
                                .map(PriorityCriterion::title)
                                .toList(),
                        used.size()))
                .filter(option -> used.isEmpty() || !option.missing().isEmpty())
                .toList();
    }

    /// Names the options that are not ranked, with what they lack; empty when all are.
    public Optional<String> lacking() {
        List<String> lacking = unranked().stream()
                .map(u -> u.missing().isEmpty()
                        ? u.option().name() + " (no score yet)"
                        : "%s (%s scored; not yet %s)".formatted(u.option().name(), u.scored(),
                                String.join(", ", u.missing()).toLowerCase(Locale.UK)))
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("Not ranked: " + String.join("; ", lacking) + ".");
    }

    /// The option of a name, whatever its capitals; empty when there is none.
    public Optional<PriorityRow> option(String name) {
        return options.stream().filter(option -> option.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// The criterion of a column or title, whatever its capitals; empty when there is none.
    public Optional<PriorityCriterion> criterion(String name) {
        String wanted = name.strip().toLowerCase(Locale.UK);
        return criteria.stream()
                .filter(c -> c.column().equalsIgnoreCase(wanted) || c.title().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /// Whether there is nothing yet.
    public boolean isEmpty() {
        return options.isEmpty() && factors.isEmpty() && past.isEmpty();
    }

    /// The score of a group of criteria, from 0 to 100, by the weights; empty when none of it is scored.
    public Optional<Double> groupScore(PriorityRow option, String group) {
        List<PriorityCriterion> scored = new ArrayList<>(criteria);
        scored.removeIf(c -> !c.group().equals(group) || option.score(c.column()).isEmpty());
        double of = scored.stream().mapToDouble(PriorityCriterion::weight).sum();
        double sum = scored.stream()
                .mapToDouble(c -> option.score(c.column()).orElse(0.) * c.weight() / c.highest())
                .sum();
        return of == 0 ? Optional.empty() : Optional.of(100 * sum / of);
    }
}
