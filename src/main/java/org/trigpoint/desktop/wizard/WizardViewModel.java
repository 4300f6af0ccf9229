package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.figure.NumberText;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.Password;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.UserFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files offered, how each table is read, and what would become of its rows. Nothing is kept before [#importNow()].
final class WizardViewModel {
    private final Session session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ObservableList<IncomingTable> tables = FXCollections.observableArrayList();
    private final ObservableList<TableReport.Refused> refused = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IncomingTable> selected = new SimpleObjectProperty<>();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ObjectProperty<ReadingChoice> reading = new SimpleObjectProperty<>(ReadingChoice.AS_FOUND);
    private final Answer<Findings> findings;
    private final Answer<Sample> sample;
    private final Answer<Rehearsal> rehearsal;

    WizardViewModel(Session session) {
        this.session = session;
        this.findings = new Answer<>(session, "Looking into the files");
        this.sample = new Answer<>(session, "Reading the first rows");
        this.rehearsal = new Answer<>(session, "Checking every row");
        findings.valueProperty().subscribe(this::take);
        session.offeredProperty().subscribe(this::begin);
        selected.subscribe(this::tasteAgain);
        replacing.subscribe((_, _) -> checkAgain());
        reading.subscribe(this::readAnew);
    }

    private void begin(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        reading.set(ReadingChoice.AS_FOUND);
        look(files);
    }

    /// Looks into the files, as they are to be read.
    private void look(List<Path> files) {
        tables.clear();
        refused.clear();
        locked.set(false);
        selected.set(null);
        replacing.set(false);
        step.set(Step.FILE);
        open.set(true);
        SavedLayouts saved = session.savedLayouts();
        ReadingChoice choice = reading.get();
        findings.ask((_, progress) -> Findings.in(files, intake(saved, List.of()), choice, progress));
    }

    private void readAnew(ReadingChoice before, ReadingChoice now) {
        if (!open.get()) {
            return;
        }
        if (before.showsSameCells(now)) {
            tasteAgain(); // the order of dates changes no cell
            checkAgain();
        } else {
            look(session.offeredProperty().get());
        }
    }

    /// Looks into locked files with a password; an empty one is passed over.
    void unlock(String password) {
        if (!password.isEmpty()) {
            reading.set(reading.get().with(new Password(password)));
        }
    }

    private void take(@Nullable Findings found) {
        if (found != null) {
            tables.setAll(found.tables());
            refused.setAll(found.refused());
            locked.set(refused.stream().anyMatch(left -> Password.wouldOpen(left.reason())));
            if (tables.size() == 1) {
                tables.getFirst().includedProperty().set(true);
            }
            selected.set(tables.isEmpty() ? null : firstToLookAt());
        }
    }

    /// The first table that needs a look, or the first of all.
    private IncomingTable firstToLookAt() {
        return tables.stream()
                .filter(table -> table.readAsProperty().get() instanceof ReadAs.Described)
                .findFirst()
                .orElse(tables.getFirst());
    }

    private static Intake intake(SavedLayouts saved, List<LayoutDraft> drafts) {
        List<Layout> known = new ArrayList<>(drafts.stream().map(LayoutDraft::layout).toList());
        known.addAll(saved.load());
        return Intake.shipped().with(known);
    }

    /// Goes one step on, as far as everything needed is there.
    void next() {
        go(step.get().next());
    }

    /// Goes one step back; nothing is lost.
    void back() {
        go(step.get().before());
    }

    /// Goes to a step.
    void go(Step to) {
        if (to.compareTo(Step.COLUMNS) > 0 && !missing().isEmpty()) {
            return;
        }
        step.set(to);
        tasteAgain();
        checkAgain();
    }

    private void tasteAgain() {
        IncomingTable table = selected.get();
        if (step.get() != Step.MEANING || table == null) {
            return;
        }
        if (!table.missing().isEmpty()) {
            sample.refuse(table.missing());
            return;
        }
        SavedLayouts saved = session.savedLayouts();
        List<LayoutDraft> drafts = table.draft().stream().toList();
        ReadOptions options = Plan.reading(table, reading.get());
        SavedCategories categories = categories();
        Sample.Asked asked = new Sample.Asked(table.path(), table.preview().file(), options);
        sample.ask((workspace, progress) -> Sample
                .of(intake(saved, drafts).withCategories(categories.load()), asked, progress)
                .knowing(workspace));
    }

    private void checkAgain() {
        if (step.get() != Step.CHECK) {
            return;
        }
        Plan plan = plan();
        if (plan.tasks().isEmpty()) {
            rehearsal.refuse("Nothing is chosen. Go back to File and tick what should come in.");
            return;
        }
        SavedLayouts saved = session.savedLayouts();
        SavedCategories categories = categories();
        rehearsal.ask((workspace, progress) -> Rehearsal.of(workspace, plan,
                new Rehearsal.Known(saved.load(), categories.load()), progress));
    }

    private Plan plan() {
        Findings found = findings.valueProperty().get();
        return Plan.of(included(), found == null ? List.of() : found.plain(),
                new Plan.How(reading.get(),
                        replacing.get() ? ImportOptions.Mode.REPLACE : ImportOptions.Mode.KEEP));
    }

    private SavedCategories categories() {
        return new UserFolder(session.preferences().folder()).categories();
    }

    /// What the words of suppliers mean.
    SuppliersWords words() {
        return new SuppliersWords(categories(), sample.valueProperty().get());
    }

    /// Gives a supplier's words a category, in this file and every later one.
    void map(String supplied, String category) {
        change(words -> words.give(supplied, category));
    }

    /// Lets a supplier's words mean again what the layout says.
    void takeBack(SavedCategories.Given given) {
        change(words -> words.takeBack(given));
    }

    private void change(Consumer<SuppliersWords> change) {
        try {
            change.accept(words());
            tasteAgain();
        } catch (RefusedException e) {
            session.work().say(Notice.attention(e.reason()));
        }
    }

    private List<IncomingTable> included() {
        return tables.stream().filter(table -> table.includedProperty().get()).toList();
    }

    /// What is still missing before anything can be checked, as a sentence; empty when nothing is.
    String missing() {
        return included().stream()
                .filter(table -> !table.missing().isEmpty())
                .findFirst()
                .map(table -> table.source() + ": " + table.missing())
                .orElse("");
    }

    /// One sentence on what was found.
    String found() {
        long known = tables.stream().filter(table -> table.readAsProperty().get() instanceof ReadAs.Known).count();
        return NumberText.of(tables.size()) + (tables.size() == 1 ? " table" : " tables") + " found, "
                + NumberText.of(known) + " recognised.";
    }

    /// Imports what is ticked, and closes.
    void importNow() {
        Plan plan = plan();
        if (!missing().isEmpty() || plan.tasks().isEmpty()) {
            return;
        }
        close();
        session.importTasks(plan.tasks(), plan.drafts());
    }

    /// Closes without importing.
    void close() {
        open.set(false);
        reading.set(ReadingChoice.AS_FOUND);
        session.offer(List.of());
        findings.refuse("");
        sample.refuse("");
        rehearsal.refuse("");
    }

    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObservableList<IncomingTable> tables() {
        return tables;
    }

    ObservableList<TableReport.Refused> refused() {
        return refused;
    }

    /// The table that the steps speak of.
    ObjectProperty<@Nullable IncomingTable> selectedProperty() {
        return selected;
    }

    /// What the analyst knows better than the program.
    ObjectProperty<ReadingChoice> readingProperty() {
        return reading;
    }

    /// Whether one of the files wants a password.
    BooleanProperty lockedProperty() {
        return locked;
    }

    /// Whether an earlier import of the same file is taken out.
    BooleanProperty replacingProperty() {
        return replacing;
    }

    Answer<Findings> findings() {
        return findings;
    }

    Answer<Sample> sample() {
        return sample;
    }

    Answer<Rehearsal> rehearsal() {
        return rehearsal;
    }

    /// The layouts a table may be read with.
    List<ReadAs> readings() {
        List<ReadAs> readings = new ArrayList<>();
        readings.add(new ReadAs.Described());
        intake(session.savedLayouts(), List.of()).layouts()
                .forEach(layout -> readings.add(new ReadAs.Known(layout.id(), layout.title())));
        return readings;
    }
}
