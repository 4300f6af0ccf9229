package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.workspace.UserFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the wizard asks of the files in the background: what they hold, how the first rows of a table come out, and what
/// would become of every row.
final class Enquiries {
    private final Session session;
    private final Answer<Findings> findings;
    private final Answer<Sample> sample;
    private final Answer<Rehearsal> rehearsal;

    Enquiries(Session session) {
        this.session = session;
        this.findings = new Answer<>(session, "Looking into the files");
        this.sample = new Answer<>(session, "Reading the first rows");
        this.rehearsal = new Answer<>(session, "Checking every row");
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

    /// Looks into files.
    void look(List<Path> files, ReadingChoice choice) {
        SavedLayouts saved = session.savedLayouts();
        findings.ask((_, progress) -> Findings.in(files, intake(saved, List.of()), choice, progress));
    }

    /// Reads the first rows of a table.
    void taste(IncomingTable table, ReadingChoice choice) {
        if (!table.missing().isEmpty()) {
            sample.refuse(table.missing());
            return;
        }
        SavedLayouts saved = session.savedLayouts();
        List<LayoutDraft> drafts = table.draft().stream().toList();
        ReadOptions options = Plan.reading(table, choice);
        SavedCategories categories = categories();
        Sample.Asked asked = new Sample.Asked(table.path(), table.preview().file(), options,
                table.unheaded().stream().toList());
        sample.ask((workspace, progress) -> Sample
                .of(intake(saved, drafts).withCategories(categories.load()), asked, progress)
                .knowing(workspace));
    }

    /// Rehearses a plan.
    void rehearse(Plan plan) {
        if (plan.tasks().isEmpty()) {
            rehearsal.refuse("Nothing is chosen. Go back to File and tick what should come in.");
            return;
        }
        SavedLayouts saved = session.savedLayouts();
        SavedCategories categories = categories();
        rehearsal.ask((workspace, progress) -> Rehearsal.of(workspace, plan,
                new Rehearsal.Known(saved.load(), categories.load()), progress));
    }

    /// Drops whatever was asked.
    void drop() {
        findings.refuse("");
        sample.refuse("");
        rehearsal.refuse("");
    }

    /// The analyst's own categories.
    SavedCategories categories() {
        return new UserFolder(session.preferences().folder()).categories();
    }

    /// The layouts a table may be read with.
    List<ReadAs> readings() {
        List<ReadAs> readings = new ArrayList<>();
        readings.add(new ReadAs.Described());
        intake(session.savedLayouts(), List.of()).layouts()
                .forEach(layout -> readings.add(new ReadAs.Known(layout.id(), layout.title())));
        return readings;
    }

    private static Intake intake(SavedLayouts saved, List<LayoutDraft> drafts) {
        List<Layout> known = new ArrayList<>(drafts.stream().map(LayoutDraft::layout).toList());
        known.addAll(saved.load());
        return Intake.shipped().with(known);
    }
}
