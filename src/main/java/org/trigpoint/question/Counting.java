package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.definition.CategoryGroup;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts of incidents in which "group" is a column like any other. A group is what its definition says, so an incident
/// may be in several: rows by group do not add up to the total.
public final class Counting {
    /// The column of defined groups.
    public static final String GROUP = "group";

    /// What no incident has, for a condition that nothing can meet.
    private static final String NOTHING = "\u0000";

    private final Workspace workspace;
    private @Nullable Definitions definitions;
    private final Map<String, List<String>> valuesOfColumn = new HashMap<>();

    /// Counts in a workspace by the definitions that hold in it.
    public Counting(Workspace workspace, Definitions definitions) {
        this.workspace = workspace;
        this.definitions = definitions;
    }

    private Counting(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Counts in a workspace; its definitions are read when a group is first asked for.
    public static Counting in(Workspace workspace) {
        return new Counting(workspace);
    }

    /// The definitions it counts by.
    public Definitions definitions() {
        Definitions known = definitions;
        if (known == null) {
            known = Definitions.of(workspace);
            definitions = known;
        }
        return known;
    }

    /// As [CountQuestion#ask].
    ///
    /// @throws RefusedException when a column or a group does not exist
    public List<CountRow> count(Selection selection, List<String> by) {
        int column = indexOf(by, GROUP);
        if (column < 0) {
            return workspace.store().counts().count(meant(selection, by).selection(), by);
        }
        List<CountRow> rows = new ArrayList<>();
        List<String> others = new ArrayList<>(by);
        others.remove(column);
        for (CategoryGroup group : definitions().groups().values()) {
            if (isCountable(group, selection)) {
                for (CountRow row : count(selection.and(new Condition(GROUP, group.name())), others)) {
                    List<String> values = new ArrayList<>(row.values());
                    values.add(column, group.name());
                    rows.add(new CountRow(values, row.count()));
                }
            }
        }
        return rows;
    }

    /// Whether the workspace has the columns of a group, and the selection does not rule its data set out.
    private boolean isCountable(CategoryGroup group, Selection selection) {
        boolean chosen = selection.dataset() == null || selection.dataset() == group.dataset();
        List<String> columns = workspace.store().counts().columns();
        boolean groupChosen = selection.where()
                .stream()
                .filter(c -> c.column().equalsIgnoreCase(GROUP))
                .allMatch(c -> c.value().equalsIgnoreCase(group.name()));
        return chosen && groupChosen
                && group.where().keySet().stream().allMatch(name -> columns.stream().anyMatch(name::equalsIgnoreCase));
    }

    /// Which data sets a selection means that may name none, in a form without the column "group" and without values that
    /// end in `*`.
    ///
    /// @param by the columns that are counted by
    /// @throws RefusedException when a column or a group does not exist
    public Meant meant(Selection selection, List<String> by) {
        return Meant.by(workspace, plain(selection), by);
    }

    /// The same selection without the column "group" and without values that end in `*`.
    private Selection plain(Selection selection) {
        Map<String, List<String>> wanted = new HashMap<>();
        List<Condition> others = new ArrayList<>();
        Selection result = selection;
        List<CategoryGroup> groups = new ArrayList<>();
        for (Condition condition : selection.where()) {
            if (condition.column().equalsIgnoreCase(GROUP)) {
                groups.add(group(condition.value()));
            } else {
                others.add(condition);
            }
        }
        if (groups.stream().distinct().count() > 1) {
            throw new RefusedException(
                    "one group at a time: an incident may be in several, so their sum means nothing");
        }
        others.forEach(c -> wanted.computeIfAbsent(c.column().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .addAll(expanded(selection, c.column(), c.value())));
        if (!groups.isEmpty()) {
            CategoryGroup group = groups.getFirst();
            result = narrowed(selection, group);
            group.where().forEach((column, values) -> {
                List<String> all = values.stream().flatMap(v -> expanded(selection, column, v).stream()).toList();
                wanted.merge(column.toLowerCase(Locale.ROOT), new ArrayList<>(all), Counting::both);
            });
        }
        List<Condition> conditions = new ArrayList<>();
        wanted.forEach((column, values) -> {
            values.forEach(value -> conditions.add(new Condition(column, value)));
            if (values.isEmpty()) {
                conditions.add(new Condition(column, NOTHING));
            }
        });
        return new Selection(result.dataset(), conditions, selection.period());
    }

    private static Selection narrowed(Selection selection, CategoryGroup group) {
        if (selection.dataset() != null && selection.dataset() != group.dataset()) {
            throw new RefusedException(
                    "the group '" + group.name() + "' is part of " + group.dataset().id() + ", not of "
                            + selection.dataset().id());
        }
        return new Selection(group.dataset(), selection.where(), selection.period());
    }

    private CategoryGroup group(String name) {
        return definitions().group(name)
                .orElseThrow(() -> new RefusedException("there is no group '" + name + "'; there are "
                        + String.join(", ", definitions().groups().keySet())));
    }

    private static List<String> both(List<String> these, List<String> those) {
        return these.stream().filter(value -> those.stream().anyMatch(value::equalsIgnoreCase)).toList();
    }

    /// The values that a value ending in `*` stands for; any other stands for itself.
    private List<String> expanded(Selection selection, String column, String value) {
        if (!value.endsWith("*")) {
            return List.of(value);
        }
        String start = value.substring(0, value.length() - 1).toLowerCase(Locale.ROOT);
        return valuesOf(selection, column).stream().filter(v -> v.toLowerCase(Locale.ROOT).startsWith(start)).toList();
    }

    private List<String> valuesOf(Selection selection, String column) {
        Selection all = selection.dataset() == null ? Selection.ALL : Selection.of(selection.dataset());
        return valuesOfColumn.computeIfAbsent(all.dataset() + "\n" + column.toLowerCase(Locale.ROOT), _ -> workspace
                .store()
                .counts()
                .count(all, List.of(column))
                .stream()
                .map(row -> row.values().getFirst())
                .toList());
    }

    /// Where a column stands among those counted by, whatever its case; -1 where it does not.
    static int indexOf(List<String> by, String column) {
        for (int i = 0; i < by.size(); i++) {
            if (by.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }
}
