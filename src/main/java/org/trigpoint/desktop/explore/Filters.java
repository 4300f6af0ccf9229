package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Memory;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What is asked for. Tells of every change, once even where several filters change together.
final class Filters {
    private static final String CATEGORY = "category";
    private static final String AND = "\u001f";
    private static final String IS = "\u001e";

    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AreaType> unit = new SimpleObjectProperty<>(AreaType.LSOA);
    private final ObjectProperty<Hours> hours = new SimpleObjectProperty<>(Hours.ANY);
    private final ObjectProperty<Days> days = new SimpleObjectProperty<>(Days.ANY);
    private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
    private final Runnable changed;
    private boolean quiet;

    /// @param changed runs after a change
    Filters(Runnable changed) {
        this.changed = changed;
        dataset.subscribe((_, _) -> together(() -> conditions.removeIf(Filters::isCategory)));
        unit.subscribe((_, _) -> tell());
        hours.subscribe((_, _) -> tell());
        days.subscribe((_, _) -> tell());
        conditions.addListener((ListChangeListener<Condition>) _ -> tell());
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    /// Makes several changes and tells of them once.
    void together(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
        tell();
    }

    /// Makes changes that nobody is told of.
    void quietly(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
    }

    private static boolean isCategory(Condition condition) {
        return condition.column().equals(CATEGORY);
    }

    /// Whether every category is asked for.
    boolean everyCategory() {
        return conditions.stream().noneMatch(Filters::isCategory);
    }

    /// The question these filters ask of a data set.
    ExploreQuestion question(Dataset asked, Period period) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(hours.get().conditions());
        all.addAll(days.get().conditions());
        AreaType by = unit.get();
        return ExploreQuestion.yearOnYear(new Selection(asked, all, null), period)
                .by(by == null ? AreaType.LSOA : by);
    }

    /// Takes the filters of a question; hours and days come back as conditions of their own.
    void take(ExploreQuestion question) {
        quietly(() -> {
            dataset.set(question.selection().dataset());
            unit.set(question.unit());
            hours.set(Hours.ANY);
            days.set(Days.ANY);
            conditions.setAll(question.selection().where());
        });
    }

    /// Keeps the filters with the workspace.
    void keep(Memory memory) {
        Dataset asked = dataset.get();
        AreaType by = unit.get();
        memory.put("explore/dataset", asked == null ? "" : asked.id());
        memory.put("explore/unit", by == null ? "" : by.id());
        memory.put("explore/hours", hours.get() == Hours.ANY ? "" : hours.get().name());
        memory.put("explore/days", days.get() == Days.ANY ? "" : days.get().name());
        memory.put("explore/where", conditions.stream()
                .map(condition -> condition.column() + IS + condition.value())
                .collect(Collectors.joining(AND)));
    }

    /// Takes the filters that the workspace keeps; the usual ones where it keeps none.
    void take(Memory memory) {
        quietly(() -> {
            memory.get("explore/dataset").flatMap(Dataset::of).ifPresent(dataset::set);
            unit.set(memory.get("explore/unit").flatMap(AreaType::of).orElse(AreaType.LSOA));
            hours.set(named(Hours.values(), memory.get("explore/hours"), Hours.ANY));
            days.set(named(Days.values(), memory.get("explore/days"), Days.ANY));
            conditions.setAll(memory.get("explore/where")
                    .stream()
                    .flatMap(all -> Stream.of(all.split(AND)))
                    .map(one -> one.split(IS, 2))
                    .filter(pair -> pair.length == 2)
                    .map(pair -> new Condition(pair[0], pair[1]))
                    .toList());
        });
    }

    private static <E extends Enum<E>> E named(E[] all, Optional<String> name, E usual) {
        return Stream.of(all)
                .filter(one -> name.isPresent() && one.name().equals(name.get()))
                .findFirst()
                .orElse(usual);
    }

    /// Takes every filter but the data set away.
    void clear() {
        together(() -> {
            conditions.clear();
            hours.set(Hours.ANY);
            days.set(Days.ANY);
        });
    }

    /// Adds a condition that is not there yet.
    void add(Condition condition) {
        if (!conditions.contains(condition)) {
            conditions.add(condition);
        }
    }

    /// Whether a category is among those asked for.
    boolean isChosen(Exploration.What what) {
        return conditions.contains(condition(what));
    }

    /// Asks for a category too.
    void choose(Exploration.What what) {
        add(condition(what));
    }

    /// Asks for a category no longer.
    void leave(Exploration.What what) {
        conditions.remove(condition(what));
    }

    private static Condition condition(Exploration.What what) {
        return new Condition(CATEGORY, what.category().name());
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    ObjectProperty<@Nullable AreaType> unitProperty() {
        return unit;
    }

    ObjectProperty<Hours> hoursProperty() {
        return hours;
    }

    ObjectProperty<Days> daysProperty() {
        return days;
    }

    /// The filters beside data set, hours and days.
    ObservableList<Condition> conditions() {
        return conditions;
    }
}
