package org.trigpoint.desktop.work;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Runs assignments one after the other on one thread, since an open workspace belongs to one thread at a time. All
/// methods and properties belong to the screen's thread.
public final class Work {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<@Nullable Activity> activity = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final List<Job<?>> jobs = new ArrayList<>();
    private volatile boolean finished;

    Work(Executor background, Executor screen) {
        this.background = background;
        this.screen = screen;
    }

    /// Works on a thread of its own; what follows runs on the JavaFX thread.
    public static Work inBackground() {
        return new Work(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory()),
                Platform::runLater);
    }

    /// Works at once on the calling thread, which stands for the screen's: for tests of view models.
    public static Work immediate() {
        return new Work(Runnable::run, Runnable::run);
    }

    /// Starts an assignment when those before it are over; nothing once the work is finished.
    public Running start(Assignment<?> assignment) {
        if (finished) {
            return Running.NOTHING;
        }
        Job<?> job = new Job<>(assignment, this, screen);
        jobs.add(job);
        background.execute(job);
        return job;
    }

    /// What is being done; `null` when nothing is.
    public ReadOnlyObjectProperty<@Nullable Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /// The message at the foot of the window; `null` when there is none.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Puts a message at the foot of the window.
    public void say(Notice message) {
        notice.set(message);
    }

    /// Takes the message away.
    public void dismiss() {
        notice.set(null);
    }

    /// Asks what is being done to stop; nothing when nothing is.
    public void cancel() {
        if (!jobs.isEmpty()) {
            jobs.getFirst().cancel();
        }
    }

    /// Stops what is being done, drops what waits, does one last thing and waits until the thread is at rest.
    ///
    /// @param last runs on the working thread, such as closing the workspace
    public void finish(Runnable last) {
        finished = true;
        List.copyOf(jobs).forEach(Job::abandon);
        background.execute(last);
        if (background instanceof ExecutorService thread) {
            thread.shutdown();
            awaitRest(thread);
        }
    }

    private static void awaitRest(ExecutorService thread) {
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void began(Job<?> job) {
        activity.set(Activity.begun(job.what()));
    }

    void progressed(Activity now) {
        activity.set(now);
    }

    void stopping(Job<?> job) {
        Activity now = activity.get();
        if (now != null && jobs.getFirst() == job) {
            activity.set(now.stopped());
        }
    }

    void ended(Job<?> job) {
        jobs.remove(job);
        activity.set(null);
    }

    /// Puts a failure at the foot of the window.
    public void fail(Failure failure) {
        say(Notice.of(failure));
    }
}
