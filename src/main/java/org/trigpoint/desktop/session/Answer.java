package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Failure;
import org.trigpoint.desktop.work.Running;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The answer to a question that a screen asks again and again. Asking anew drops the asking before; until the new
/// answer is there, the old one stays.
public final class Answer<T> {
    private final Session session;
    private final String what;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private @Nullable BiFunction<Workspace, Progress, T> asked;
    private boolean gaveWay;
    private Running running = Running.NOTHING;

    /// @param what what is being done, in the words of the screen
    public Answer(Session session, String what) {
        this.session = session;
        this.what = what;
    }

    /// What is being done, in the words of the screen.
    public String what() {
        return what;
    }

    /// The answer; `null` before the first, and when the question was refused.
    public ReadOnlyObjectProperty<@Nullable T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Why there is no answer, in plain words; empty when there is one.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether an answer is on its way.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Lets the asking give way while another screen than this is shown; it begins anew when this one is shown again.
    public Answer<T> onlyOn(Destination screen) {
        session.navigation().destinationProperty().subscribe((_, now) -> {
            if (now == screen) {
                comeBack();
            } else {
                giveWay();
            }
        });
        return this;
    }

    /// Lets an asking that is on its way give way to others until [#comeBack()].
    public void giveWay() {
        if (asking.get()) {
            running.abandon();
            asking.set(false);
            gaveWay = true;
        }
    }

    /// Begins an asking anew that gave way.
    public void comeBack() {
        BiFunction<Workspace, Progress, T> question = asked;
        if (gaveWay && question != null) {
            ask(question);
        }
    }

    /// Asks.
    public void ask(BiFunction<Workspace, Progress, T> question) {
        asked = question;
        gaveWay = false;
        running.abandon();
        asking.set(true);
        running = session.work()
                .start(session.ask(what, question)
                        .whenDone(this::answered)
                        .whenFailed(this::failed)
                        .whenCancelled(() -> refuse("This was stopped. Choose something else, or come back to it.")));
    }

    /// Says why the question cannot even be asked.
    public void refuse(String why) {
        gaveWay = false;
        running.abandon();
        asking.set(false);
        value.set(null);
        refusal.set(why);
    }

    private void answered(T found) {
        asking.set(false);
        refusal.set("");
        value.set(found);
    }

    private void failed(Failure failure) {
        refuse(failure.words());
        if (!failure.details().isEmpty()) {
            session.work().fail(failure);
        }
    }
}
