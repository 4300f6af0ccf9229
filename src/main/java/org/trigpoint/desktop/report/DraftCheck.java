package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.claims.Claim;
import org.trigpoint.claims.ClaimChecker;
import org.trigpoint.claims.DraftReader;
import org.trigpoint.claims.Finding;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Work;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Somebody's draft, and which of its figures cannot be right. Nothing of the draft is kept in the workspace.
final class DraftCheck {
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ObservableList<Claim> shown = FXCollections.observableArrayList();
    private List<Claim> all = List.of();

    DraftCheck(Work work) {
        this.work = work;
        everything.subscribe(_ -> choose());
    }

    /// Reads and checks a draft; a failure is told at the foot of the window, and the draft before stays.
    void check(Path draft) {
        work.start(Assignment.of("Checking " + draft.getFileName(), _ -> ClaimChecker.check(DraftReader.read(draft)))
                .whenDone(found -> take(draft, found)));
    }

    private void take(Path draft, List<Claim> found) {
        all = found;
        long wrong = all.stream().filter(claim -> claim.finding() == Finding.INCONSISTENT).count();
        long doubtful = all.stream().filter(claim -> claim.finding() == Finding.AMBIGUOUS).count();
        choose();
        file.set(draft);
        answer.set(all.isEmpty()
                ? "No statement about figures was read in " + draft.getFileName() + "."
                : "%s: %s cannot be right, %s can be read in more than one way, of %d read.".formatted(
                        draft.getFileName(), count(wrong), count(doubtful), all.size()));
    }

    private static String count(long number) {
        return number == 0 ? "none" : Long.toString(number);
    }

    private void choose() {
        shown.setAll(all.stream().filter(claim -> everything.get() || isToLookAt(claim)).toList());
    }

    private static boolean isToLookAt(Claim claim) {
        return claim.finding() == Finding.INCONSISTENT || claim.finding() == Finding.AMBIGUOUS;
    }

    /// Back to the report.
    void close() {
        file.set(null);
        all = List.of();
        answer.set("");
        choose();
    }

    /// The draft that was checked; `null` when none is open.
    ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What was found, in a sentence.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether everything read is shown, not only what to look at.
    BooleanProperty everythingProperty() {
        return everything;
    }

    /// The statements shown, in the order of the draft.
    ObservableList<Claim> shown() {
        return shown;
    }
}
