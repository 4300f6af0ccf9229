package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;

import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The filters, and what they leave. Every change of a filter asks anew.
final class ExploreViewModel {
    private final Session session;
    private final Filters filters = new Filters(this::ask);
    private final SavedQueries saved;
    private final RecordsModel records;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObservableList<AreaType> units = FXCollections.observableArrayList(AreaType.LSOA);
    private final FoundModel found = new FoundModel();
    private final MapsModel maps;
    private final Answer<ExploreAnswer> answer;
    private @Nullable Scope scope;
    private boolean stale;

    ExploreViewModel(Session session) {
        this.session = session;
        saved = new SavedQueries(session);
        records = new RecordsModel(session);
        maps = new MapsModel(session);
        answer = new Answer<ExploreAnswer>(session, "Counting").onlyOn(Destination.EXPLORE);
        answer.valueProperty().subscribe(this::fill);
        session.navigation().subjectProperty().subscribe(this::turnTo);
    }

    private void turnTo(Subject subject) {
        boolean here = session.navigation().destinationProperty().get() == Destination.EXPLORE;
        if (here && subject instanceof Subject.Place(String code)) {
            filters.together(() -> {
                filters.clear();
                filters.unitProperty().set(AreaType.LSOA);
                filters.add(new Condition("area", code));
            });
            session.navigation().taken();
        }
        if (subject instanceof Subject.Kind(Category category)) {
            filters.together(() -> {
                filters.clear();
                filters.datasetProperty().set(category.dataset());
                filters.add(new Condition("category", category.name()));
            });
            session.navigation().taken();
        }
    }

    void show(Scope now) {
        boolean another = scope == null || !scope.contents().file().equals(now.contents().file());
        scope = now;
        if (another) {
            filters.take(session.memory());
        }
        maps.forget();
        found.forget();
        turnTo(session.navigation().subjectProperty().get());
        filters.together(() -> {
            datasets.setAll(now.contents().coverage().datasets());
            units.setAll(AreaType.LSOA);
            now.contents().areas().largerTypes().stream().sorted().forEach(units::add);
            if (!datasets.contains(filters.datasetProperty().get())) {
                filters.datasetProperty().set(datasets.isEmpty() ? null : datasets.getFirst());
            }
            if (!units.contains(filters.unitProperty().get())) {
                filters.unitProperty().set(AreaType.LSOA);
            }
        });
        saved.refresh();
    }

    private void ask() {
        Scope now = scope;
        if (now == null) {
            return;
        }
        Dataset asked = filters.datasetProperty().get();
        if (asked == null) {
            answer.refuse("Nothing can be explored yet. Import records of crime, anti-social behaviour or fire first.");
            return;
        }
        if (now.period() == null) {
            answer.refuse("Choose a period in the bar above.");
            return;
        }
        filters.keep(session.memory());
        ExploreQuestion question = filters.question(asked, now.period());
        records.take(question.selection().during(now.period()));
        if (records.shownProperty().get()) {
            stale = true;
            return; // what is not seen is asked when it is
        }
        stale = false;
        Coverage coverage = now.contents().coverage();
        answer.ask((open, progress) -> new ExploreAnswer(asked, question.ask(open, coverage, progress)));
    }

    private void fill(@Nullable ExploreAnswer answered) {
        found.take(answered, filters.everyCategory());
        maps.take(answered == null ? null : answered.found());
    }

    /// Where the count of everything shown comes from; `null` while there is none.
    @Nullable
    FigureAsked source() {
        ExploreAnswer answered = answer.valueProperty().get();
        return answered == null ? null : answered.source();
    }

    @Nullable
    FigureAsked source(Exploration.Place place) {
        ExploreAnswer answered = answer.valueProperty().get();
        return answered == null ? null : answered.source(place);
    }

    /// Narrows to one area of the unit in view; of an LSOA that holds areas of another boundary vintage, to those too.
    void narrowTo(String code) {
        AreaType by = filters.unitProperty().get();
        if (by != null && by != AreaType.LSOA) {
            filters.add(new Condition(by.id(), found.nameOf(code)));
            return;
        }
        Set<String> recorded = found.place(code).map(Exploration.Place::recorded).orElse(Set.of(code));
        filters.together(() -> recorded.stream().sorted().forEach(each -> filters.add(new Condition("area", each))));
    }

    /// Narrows to an area chosen on the map; a cell is none.
    void narrowFromMap(String code) {
        if (maps.showsAreas()) {
            narrowTo(code);
        }
    }

    /// Adds a condition as it is typed, such as "outcome=Charged"; says at the foot of the window when it is none.
    ///
    /// @return whether it is one
    boolean add(String typed) {
        try {
            filters.add(Condition.parse(typed));
            return true;
        } catch (IllegalArgumentException notOne) {
            session.work()
                    .say(Notice.attention("Write a column, an equals sign and a value, such as outcome=Charged."));
            return false;
        }
    }

    /// Keeps what is asked under a name.
    void save(String name) {
        Scope now = scope;
        Dataset asked = filters.datasetProperty().get();
        if (now != null && now.period() != null && asked != null) {
            saved.save(name, filters.question(asked, now.period()));
        }
    }

    /// Asks a saved query again, of its own period.
    void open(String name) {
        saved.find(name, question -> {
            filters.take(question);
            Scope now = scope;
            if (now != null && !question.period().equals(now.period())) {
                session.choosePeriod(question.period());
            } else {
                ask();
            }
        });
    }

    Filters filters() {
        return filters;
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObservableList<AreaType> units() {
        return units;
    }

    /// What the filters leave, as tables and figures.
    FoundModel found() {
        return found;
    }

    /// The map of what was found.
    MapsModel maps() {
        return maps;
    }

    /// The records that the filters leave.
    RecordsModel records() {
        return records;
    }

    /// Turns between the figures and the records.
    void turned() {
        if (stale && !records.shownProperty().get()) {
            ask();
        }
    }

    /// The saved queries.
    SavedQueries saved() {
        return saved;
    }

    Answer<ExploreAnswer> answer() {
        return answer;
    }
}
