package org.trigpoint.question;

import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which data sets are meant by a question that names none: those that count as incidents
/// ([Dataset#countsAsIncidents()]). A question whose category, or whose own column of a supplier, no incident has is of
/// the records that have it. Periods do not matter, so that a year and the year before are always of the same records.
///
/// @param selection the selection, narrowed to those data sets where that leaves anything out
/// @param counted the data sets with rows that are counted; empty where the question names its own
/// @param leftOut the data sets with rows that are not counted since they are no incidents
public record Meant(Selection selection, Set<Dataset> counted, Set<Dataset> leftOut) {

    private static final String DATASET = "dataset";
    private static final String CATEGORY = "category";
    private static final Set<String> CHOOSING = Set.of(DATASET, "batch", Counting.GROUP);

    public Meant {
        counted = Set.copyOf(counted);
        leftOut = Set.copyOf(leftOut);
    }

    /// What a question of a workspace means.
    ///
    /// @throws org.trigpoint.model.RefusedException when a column or a group does not exist
    public static Meant of(Workspace workspace, Selection selection, List<String> by) {
        return Counting.in(workspace).meant(selection, by);
    }

    /// What a question means.
    ///
    /// @param selection which incidents, by columns of the workspace
    /// @param by the columns it is counted by; a question by data set or batch is of all of them, each by itself
    /// @throws org.trigpoint.model.RefusedException when a column does not exist
    static Meant by(Workspace workspace, Selection selection, List<String> by) {
        if (selection.dataset() != null || columns(selection, by).anyMatch(CHOOSING::contains)) {
            return new Meant(selection, Set.of(), Set.of());
        }
        List<Category> categories = workspace.store().counts().categories();
        Set<Dataset> all = datasets(categories);
        Set<Dataset> incidents = incidents(all);
        if (incidents.isEmpty() || incidents.size() == all.size()) {
            return new Meant(selection, all, Set.of());
        }
        Set<Dataset> telling = new HashSet<>(all);
        telling.retainAll(having(categories, selection));
        telling.retainAll(telling(workspace, selection, by, telling));
        if (incidents(telling).isEmpty()) {
            return new Meant(selection, telling, Set.of());
        }
        Selection narrowed = selection;
        for (Dataset dataset : incidents.stream().sorted().toList()) {
            narrowed = narrowed.and(new Condition(DATASET, dataset.id()));
        }
        all.removeAll(incidents);
        return new Meant(narrowed, incidents, all);
    }

    /// What is counted and what is not, for whoever asked without naming a data set; empty where nothing is left out.
    public Optional<String> words() {
        if (leftOut.isEmpty() && counted.size() > 1 && incidents(counted).isEmpty()) {
            return Optional.of("No data set was chosen and none holds incidents, so all are counted together: "
                    + titles(counted) + ". One event may stand in several; choose one with --dataset.");
        }
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of("No data set was chosen, so incidents are counted: " + titles(counted)
                        + ". Counted only when chosen: " + titles(leftOut) + ".");
    }

    private static String titles(Set<Dataset> datasets) {
        return datasets.stream().sorted().map(d -> d.title().toLowerCase(Locale.UK)).collect(Collectors.joining(", "));
    }

    /// The data sets that have one of the categories asked for, if any is.
    private static Set<Dataset> having(List<Category> categories, Selection selection) {
        Set<String> names = selection.where()
                .stream()
                .filter(c -> c.column().equalsIgnoreCase(CATEGORY))
                .map(c -> c.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return datasets(categories.stream()
                .filter(c -> names.isEmpty() || names.contains(c.name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    /// The data sets that have what is asked of suppliers' own columns, of which only rows tell; all where nothing is.
    private static Set<Dataset> telling(Workspace workspace, Selection selection, List<String> by, Set<Dataset> all) {
        Set<String> own = workspace.store()
                .counts()
                .extraHeadings()
                .stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Condition> conditions = selection.where()
                .stream()
                .filter(c -> own.contains(c.column().toLowerCase(Locale.ROOT)))
                .toList();
        List<String> columns = new ArrayList<>(by.stream()
                .filter(c -> own.contains(c.toLowerCase(Locale.ROOT)))
                .toList());
        if (conditions.isEmpty() && columns.isEmpty()) {
            return all;
        }
        columns.addFirst(DATASET);
        return workspace.store()
                .counts()
                .count(new Selection(null, conditions, null), columns)
                .stream()
                .filter(row -> columns.size() == 1 || row.values().stream().skip(1).anyMatch(v -> !v.isEmpty()))
                .map(row -> Dataset.of(row.values().getFirst()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<Dataset> datasets(List<Category> categories) {
        return categories.stream().map(Category::dataset).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Dataset> incidents(Set<Dataset> datasets) {
        return datasets.stream().filter(Dataset::countsAsIncidents).collect(Collectors.toSet());
    }

    private static Stream<String> columns(Selection selection, List<String> by) {
        return Stream.concat(selection.where().stream().map(Condition::column), by.stream())
                .map(column -> column.toLowerCase(Locale.ROOT));
    }
}
