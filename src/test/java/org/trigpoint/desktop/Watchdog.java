package org.trigpoint.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Knocks at the screen's thread again and again, and keeps the longest time that this thread itself worked before it
/// answered. Processor time, since on a busy machine the clock on the wall tells more of other programs.
final class Watchdog implements AutoCloseable {
    private static final long PAUSE_MILLIS = 10;
    private static final long PATIENCE_SECONDS = 60;

    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long screen;
    private volatile boolean stopped;
    private volatile long longest;
    private volatile long knocks;

    private Watchdog(long screen) {
        this.screen = screen;
    }

    /// A watchdog at work.
    ///
    /// @param screen the number of the screen's thread
    static Watchdog start(long screen) {
        Watchdog watchdog = new Watchdog(screen);
        watchdog.thread.start();
        return watchdog;
    }

    private void watch() {
        try {
            while (!stopped) {
                long worked = threads.getThreadCpuTime(screen);
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    longest = Long.MAX_VALUE;
                    return;
                }
                longest = Math.max(longest, threads.getThreadCpuTime(screen) - worked);
                knocks++;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    Duration longest() {
        return Duration.ofNanos(longest);
    }

    long knocks() {
        return knocks;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
