package org.trigpoint.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AutoLockTest {
    @TempDir
    Path folder;
    private Instant now = Instant.parse("2026-11-30T09:00:00Z");

    private void later(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void isDueWhenNobodyTouchedTheWorkspaceForSoLong() {
        AutoLock lock = new AutoLock(Duration.ofMinutes(10), () -> now);
        later(9);
        assertThat(lock.isDue()).isFalse();
        assertThat(lock.left()).isEqualTo(Duration.ofMinutes(1));
        lock.touched();
        later(9);
        assertThat(lock.isDue()).isFalse();
        later(1);
        assertThat(lock.isDue()).isTrue();
        assertThat(lock.left()).isZero();
    }

    @Test
    void onlyAWorkspaceWithAPassphraseLocks() {
        Path file = folder.resolve("w.trigpoint");
        try (Workspace workspace = Workspace.create(file)) {
            AutoLock.set(workspace, 3);
            AutoLock lock = AutoLock.of(workspace, () -> now);
            later(600);
            assertThat(lock.isDue()).isFalse();
        }
        new Safekeeping(file).encrypt("correct horse battery".toCharArray());
        Unlocking unlocking = new Unlocking(file);
        assertThat(unlocking.isNeeded()).isTrue();
        assertThatThrownBy(() -> unlocking.open("tropical fish umbrella".toCharArray()))
                .hasMessageContaining("another one");
        char[] typed = "correct horse battery".toCharArray();
        try (Workspace workspace = unlocking.open(typed)) {
            assertThat(typed).containsOnly('\0');
            AutoLock lock = AutoLock.of(workspace, () -> now);
            later(2);
            assertThat(lock.isDue()).isFalse();
            later(1);
            assertThat(lock.isDue()).isTrue();
            AutoLock.set(workspace, 0);
            assertThat(AutoLock.of(workspace, () -> now).left()).isGreaterThan(Duration.ofDays(1));
        }
        assertThat(Unlocking.problem("short".toCharArray(), "short".toCharArray())).isPresent();
        assertThat(Unlocking.problem("long enough words".toCharArray(), "long enough words".toCharArray())).isEmpty();
        assertThat(Unlocking.problem("long enough words".toCharArray(), "long enough word".toCharArray())).isPresent();
    }
}
