package org.trigpoint.store.file;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Who may write to a workspace: one program at a time. The right is an operating-system lock on a file beside the
/// workspace, so it ends with the program that holds it, however that ends; a file left behind by a crash locks nobody
/// out. The file says who holds the lock and what is being done, which the next owner reads.
///
/// Within one program the right is shared: the database itself lets one writer at a time in.
public final class Ownership implements AutoCloseable {
    private static final long PAUSE_MILLISECONDS = 40;
    /// The operating system gives locks to processes, so what this process holds is known once for all of it.
    private static final Map<Path, Shared> HELD = new HashMap<>();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Ownership::leaveAll));
        } catch (IllegalStateException e) {
            // the program is ending already; what it leaves is taken over as after a crash
        }
    }

    /// A lock this program holds, and how many opened workspaces use it.
    private static final class Shared {
        private final LockFile lock;
        private int uses = 1;

        Shared(LockFile lock) {
            this.lock = lock;
        }
    }

    private final Path file;
    private final @Nullable LockFile lock;
    private final String holder;
    private final @Nullable Doing leftover;

    private Ownership(Path file, @Nullable LockFile lock, String holder, @Nullable Doing leftover) {
        this.file = file;
        this.lock = lock;
        this.holder = holder;
        this.leftover = leftover;
    }

    /// Tries to become the owner, again and again while patience lasts. Does not fail: [#held] says what came of it.
    public static Ownership claim(Path workspace, Duration patience) {
        Path file = Companions.lock(workspace).toAbsolutePath().normalize();
        Instant until = Instant.now().plus(patience);
        while (true) {
            Ownership claimed = attempt(file);
            if (claimed.held() || !Instant.now().isBefore(until)) {
                return claimed;
            }
            pause();
        }
    }

    private static Ownership attempt(Path file) {
        synchronized (HELD) {
            Shared shared = HELD.get(file);
            if (shared != null) {
                shared.uses++;
                return new Ownership(file, shared.lock, me(), null);
            }
            return switch (LockFile.attempt(file)) {
                case LockFile.Attempt.Refused(String why) -> new Ownership(file, null, why, null);
                case LockFile.Attempt.Locked(LockFile lock) -> {
                    HELD.put(file, new Shared(lock));
                    Doing leftover = lock.doing();
                    lock.write(me() + "\n");
                    yield new Ownership(file, lock, me(), leftover);
                }
            };
        }
    }

    /// What a program that is no more had begun; empty when nothing, or when somebody is still at it. Changes nothing.
    public static Optional<Doing> unfinished(Path workspace) {
        Path file = Companions.lock(workspace).toAbsolutePath().normalize();
        synchronized (HELD) {
            return HELD.containsKey(file) ? Optional.empty() : LockFile.abandoned(file);
        }
    }

    /// Whether this program may write.
    public boolean held() {
        return lock != null;
    }

    /// Why this program may not write, as a clause such as "ann has this workspace open"; for the screen only, never for a
    /// log.
    ///
    /// @throws IllegalStateException when it may
    public String refusal() {
        if (held()) {
            throw new IllegalStateException("this program may write");
        }
        return holder;
    }

    /// What the last owner had begun and not ended; empty when all was ended.
    public Optional<Doing> leftover() {
        return Optional.ofNullable(leftover);
    }

    /// Notes what is about to be done.
    public void begin(Doing doing) {
        if (lock != null) {
            lock.write(holder + "\n" + doing.line() + "\n");
        }
    }

    /// Notes that it is done.
    public void end() {
        if (lock != null) {
            lock.write(holder + "\n");
        }
    }

    /// Gives the workspace free for others. Once only.
    @Override
    public void close() {
        synchronized (HELD) {
            Shared shared = HELD.get(file);
            if (lock != null && shared != null && --shared.uses == 0) {
                HELD.remove(file);
                shared.lock.close();
            }
        }
    }

    /// A program told to end closes nothing; a file that has nothing to tell the next owner goes all the same.
    private static void leaveAll() {
        synchronized (HELD) {
            HELD.values().forEach(shared -> shared.lock.leave());
            HELD.clear();
        }
    }

    private static String me() {
        String host = Objects.requireNonNullElse(System.getenv("COMPUTERNAME"),
                Objects.requireNonNullElse(System.getenv("HOSTNAME"), "this computer"));
        return System.getProperty("user.name") + " on " + host + " (process " + ProcessHandle.current().pid() + ")";
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
