package org.trigpoint.workspace;

import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.RowReceiver;
import org.trigpoint.intake.TableHead;
import org.trigpoint.intake.TableVisitor;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Reads a file on a thread of its own and hands over its tables message by message, a few thousand rows ahead at most.
final class ReadingThread implements AutoCloseable {
    private static final int ROWS_A_MESSAGE = 1000;
    private static final int MESSAGES_AHEAD = 16;
    private static final Duration LOOKING_AGAIN = Duration.ofMillis(5);

    private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(MESSAGES_AHEAD);
    private final Progress progress;
    private final Thread thread;
    private volatile boolean stopped;

    ReadingThread(Intake intake, Path file, ReadOptions options, Progress progress) {
        this.progress = progress;
        this.thread = Thread.ofPlatform().daemon().name("reading").unstarted(() -> read(intake, file, options));
    }

    void start() {
        thread.start();
    }

    /// The next message, waiting for it.
    Message next() {
        try {
            return messages.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    /// Stops the reading, however far it is.
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            messages.clear();
            try {
                thread.join(LOOKING_AGAIN);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Intake intake, Path file, ReadOptions options) {
        Throwable fault = null;
        try {
            intake.read(file, options, new Visitor(), stoppable());
        } catch (RuntimeException | Error e) {
            fault = e;
        }
        try {
            messages.put(new Message.Ended(fault));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Progress stoppable() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                progress.report(what, done, total);
            }

            @Override
            public boolean cancelled() {
                return stopped || progress.cancelled();
            }
        };
    }

    private void send(Message message) {
        try {
            messages.put(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private final class Visitor implements TableVisitor {
        @Override
        public RowReceiver table(TableHead head) {
            send(new Message.Started(head));
            return new Receiver();
        }

        @Override
        public void refused(String file, String sheet, String reason) {
            send(new Message.Refused(file, sheet, reason));
        }
    }

    private final class Receiver implements RowReceiver {
        private List<Entry> entries = new ArrayList<>(ROWS_A_MESSAGE);
        private List<Problem> problems = new ArrayList<>();

        @Override
        public void row(Entry entry) {
            entries.add(entry);
            sendWhenFull();
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
            sendWhenFull();
        }

        @Override
        public void note(String note) {
            send(new Message.Noted(note));
        }

        @Override
        public void finished(Ledger ledger, String sha256) {
            sendRows();
            send(new Message.Finished(ledger, sha256));
        }

        @Override
        public void failed(String reason) {
            send(new Message.Failed(reason));
        }

        private void sendWhenFull() {
            if (entries.size() + problems.size() >= ROWS_A_MESSAGE) {
                sendRows();
            }
        }

        private void sendRows() {
            send(new Message.Rows(entries, problems));
            entries = new ArrayList<>(ROWS_A_MESSAGE);
            problems = new ArrayList<>();
        }
    }
}
