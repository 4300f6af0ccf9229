package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.intake.Password;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// The files offered, how each table is read, and what would become of its rows. Nothing is kept before [#importNow()].
final class WizardViewModel {
    private final Session session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final Incoming incoming = new Incoming();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final ObjectProperty<ReadingChoice> reading = new SimpleObjectProperty<>(ReadingChoice.AS_FOUND);
    private final Enquiries enquiries;

    WizardViewModel(Session session) {
        this.session = session;
        this.enquiries = new Enquiries(session);
        findings().valueProperty().subscribe(this::take);
        session.offeredProperty().subscribe(this::begin);
        incoming.selectedProperty().subscribe(this::tasteAgain);
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
        incoming.clear();
        replacing.set(false);
        step.set(Step.FILE);
        open.set(true);
        enquiries.look(files, reading.get());
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
            incoming.take(found);
        }
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
        IncomingTable table = incoming.selectedProperty().get();
        if (step.get() == Step.MEANING && table != null) {
            enquiries.taste(table, reading.get());
        }
    }

    private void checkAgain() {
        if (step.get() == Step.CHECK) {
            enquiries.rehearse(plan());
        }
    }

    private Plan plan() {
        Findings found = findings().valueProperty().get();
        return Plan.of(incoming.tables(), found == null ? List.of() : found.plain(),
                new Plan.How(reading.get(),
                        replacing.get() ? ImportOptions.Mode.REPLACE : ImportOptions.Mode.KEEP));
    }

    /// What the words of suppliers mean.
    SuppliersWords words() {
        return new SuppliersWords(enquiries.categories(), sample().valueProperty().get());
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

    /// What is still missing before anything can be checked, as a sentence; empty when nothing is.
    String missing() {
        return incoming.missing();
    }

    /// One sentence on what was found.
    String found() {
        return incoming.found();
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
        enquiries.drop();
    }

    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObservableList<IncomingTable> tables() {
        return incoming.tables();
    }

    ObservableList<TableReport.Refused> refused() {
        return incoming.refused();
    }

    /// The table that the steps speak of.
    ObjectProperty<@Nullable IncomingTable> selectedProperty() {
        return incoming.selectedProperty();
    }

    /// What the analyst knows better than the program.
    ObjectProperty<ReadingChoice> readingProperty() {
        return reading;
    }

    /// Whether one of the files wants a password.
    BooleanProperty lockedProperty() {
        return incoming.lockedProperty();
    }

    /// Whether an earlier import of the same file is taken out.
    BooleanProperty replacingProperty() {
        return replacing;
    }

    Answer<Findings> findings() {
        return enquiries.findings();
    }

    Answer<Sample> sample() {
        return enquiries.sample();
    }

    Answer<Rehearsal> rehearsal() {
        return enquiries.rehearsal();
    }

    /// The layouts a table may be read with.
    List<ReadAs> readings() {
        return enquiries.readings();
    }
}
