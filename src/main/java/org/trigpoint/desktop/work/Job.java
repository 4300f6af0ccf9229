package org.trigpoint.desktop.work;

import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// One assignment on its way: runs on the working thread, reports to the screen's at most twenty times a second.
final class Job<T> implements Runnable, Running, Progress {
    private static final long SHORTEST_PAUSE = Duration.ofMillis(50).toNanos();

    private final Assignment<T> assignment;
    private final Work work;
    private final Executor screen;
    private final Pace pace = new Pace();
    private volatile boolean stop;
    private volatile boolean unwanted;
    private long reported = System.nanoTime() - SHORTEST_PAUSE;

    Job(Assignment<T> assignment, Work work, Executor screen) {
        this.assignment = assignment;
        this.work = work;
        this.screen = screen;
    }

    @Override
    public void run() {
        if (stop) {
            screen.execute(() -> end(assignment.cancelled()));
            return;
        }
        screen.execute(() -> work.began(this));
        Runnable outcome = outcome();
        screen.execute(() -> end(outcome));
    }

    private Runnable outcome() {
        try {
            T result = assignment.action().apply(this);
            return () -> assignment.done().accept(result);
        } catch (CancelledException _) {
            return assignment.cancelled();
        } catch (RuntimeException | Error fault) {
            Failure failure = Failure.of(fault);
            Consumer<Failure> failed = assignment.failed();
            Consumer<Failure> told = failed == null ? work::fail : failed;
            return () -> told.accept(failure);
        }
    }

    private void end(Runnable outcome) {
        work.ended(this);
        if (!unwanted) {
            outcome.run();
        }
    }

    String what() {
        return assignment.what();
    }

    @Override
    public void cancel() {
        stop = true;
        work.stopping(this);
    }

    @Override
    public void abandon() {
        unwanted = true;
        stop = true;
    }

    @Override
    public boolean cancelled() {
        return stop;
    }

    // Several threads of one piece of work may report.
    @Override
    public synchronized void report(String doing, long done, long total) {
        long now = System.nanoTime();
        if (now - reported < SHORTEST_PAUSE) {
            return;
        }
        reported = now;
        double share = total > 0 ? Math.clamp((double) done / total, 0, 1) : Double.NaN;
        Activity activity = new Activity(doing, share, pace.left(doing, share, now), stop);
        screen.execute(() -> work.progressed(activity));
    }
}
