package org.trigpoint.desktop.work;

import org.jspecify.annotations.Nullable;
import org.trigpoint.task.Progress;

import java.util.function.Consumer;
import java.util.function.Function;

/// Something to be done away from the screen, and what follows on the screen.
///
/// @param what what is being done, in the words of the screen, such as "Comparing the years"
/// @param action the work itself; runs on the working thread
/// @param done receives the result on the screen's thread
/// @param failed receives a failure on the screen's thread; `null` for a notice at the foot of the window
/// @param cancelled runs on the screen's thread when the work was cancelled
public record Assignment<T>(String what, Function<Progress, T> action, Consumer<T> done,
        @Nullable Consumer<Failure> failed, Runnable cancelled) {
    /// Work of which nothing follows yet.
    public static <T> Assignment<T> of(String what, Function<Progress, T> action) {
        return new Assignment<>(what, action, _ -> {}, null, () -> {});
    }

    /// The same, with this following its end.
    public Assignment<T> whenDone(Consumer<T> then) {
        return new Assignment<>(what, action, then, failed, cancelled);
    }

    /// The same, with this following its failure.
    public Assignment<T> whenFailed(Consumer<Failure> then) {
        return new Assignment<>(what, action, done, then, cancelled);
    }

    /// The same, with this following when it is cancelled.
    public Assignment<T> whenCancelled(Runnable then) {
        return new Assignment<>(what, action, done, failed, then);
    }
}
