package org.trigpoint.desktop.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.SecondProgram;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTest {
    private static final String PHRASE = "four unrelated words here";

    @TempDir
    Path folder;
    Session session;

    @BeforeEach
    void start() {
        session = Desktops.session(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aSealedWorkspaceAsksForItsPassphraseAndSaysWhenItIsWrong() {
        Path file = Desktops.workspace(folder);
        new Safekeeping(file).encrypt(PHRASE.toCharArray());
        session.open(file);

        Barrier.Sealed asked = (Barrier.Sealed) barrier();
        assertThat(asked.refusal()).isEmpty();
        assertThat(session.scopeProperty().get()).isNull();
        session.door().unlock(asked, "not these words at all".toCharArray());
        assertThat(((Barrier.Sealed) barrier()).refusal()).contains("passphrase");
        session.door().unlock(asked, PHRASE.toCharArray());

        assertThat(barrier()).isEqualTo(Barrier.NONE);
        assertThat(session.scopeProperty().get().contents().state().sealed()).isTrue();
    }

    @Test
    void lockingClosesASealedWorkspaceAndUnlockingGoesBackToTheScreen() {
        Path file = Desktops.workspace(folder);
        new Safekeeping(file).encrypt(PHRASE.toCharArray());
        session.open(file);
        session.door().unlock((Barrier.Sealed) barrier(), PHRASE.toCharArray());
        session.navigation().go(Destination.PLACES);
        session.door().lock();

        Barrier.Sealed locked = (Barrier.Sealed) barrier();
        assertThat(locked.locked()).isTrue();
        session.work().start(session.ask("Asking", (open, _) -> open.batches()));
        assertThat(session.work().noticeProperty().get().words()).contains("no workspace is open".substring(3));
        session.door().unlock(locked, PHRASE.toCharArray());
        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.PLACES);
    }

    @Test
    void aWorkspaceWithoutAPassphraseIsNotLocked() {
        session.open(Desktops.workspace(folder));
        session.door().lock();

        assertThat(barrier()).isEqualTo(Barrier.NONE);
    }

    @Test
    void aWorkspaceIsMadeUnderAPassphraseOrNotAtAll() {
        Path file = folder.resolve("new.trigpoint");
        session.door().createSealed(file);
        session.door().createSealed(file, "short".toCharArray());
        assertThat(((Barrier.Unmade) barrier()).refusal()).contains("12 characters");
        assertThat(file).doesNotExist();
        session.door().createSealed(file, PHRASE.toCharArray());

        assertThat(new Safekeeping(file).isSealed()).isTrue();
        assertThat(session.scopeProperty().get().contents().isEmpty()).isTrue();
    }

    @Test
    void thePassphraseOfTheOpenWorkspaceIsSetChangedAndTakenOff() {
        Path file = Desktops.workspace(folder);
        Safekeeping keeping = new Safekeeping(file);
        session.open(file);
        session.custody().seal(new char[0], PHRASE.toCharArray(), () -> {});
        assertThat(keeping.isSealed()).isTrue();
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(3);
        session.custody().seal("wrong words are wrong".toCharArray(), "other words are better".toCharArray(), () -> {});
        assertThat(session.work().noticeProperty().get().kind()).isEqualTo(Notice.Kind.FAILURE);
        session.custody().seal(PHRASE.toCharArray(), "other words are better".toCharArray(), () -> {});
        keeping.checkPassphrase("other words are better".toCharArray());
        session.custody().seal("other words are better".toCharArray(), new char[0], () -> {});

        assertThat(keeping.isSealed()).isFalse();
        assertThat(session.scopeProperty().get().contents().state().sealed()).isFalse();
    }

    @Test
    void aDamagedWorkspaceOffersItsBackupsAndComesBack() throws IOException {
        Path file = Desktops.workspace(folder);
        try (Workspace workspace = Workspace.open(file)) {
            workspace.backUp();
        }
        cut(file);
        session.open(file);

        Barrier.Broken broken = (Barrier.Broken) barrier();
        assertThat(broken.why()).contains("damaged").doesNotContain("trigpoint restore").endsWith(".");
        assertThat(broken.backups()).hasSize(1);
        session.custody().restore(file, broken.backups().getFirst());
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(3);
        assertThat(session.work().noticeProperty().get().words()).contains("set-aside");
    }

    @Test
    void aDamagedWorkspaceWithoutABackupOffersToSaveWhatCanBeRead() throws IOException {
        Path file = Desktops.workspace(folder);
        cut(file);
        session.open(file);

        assertThat(((Barrier.Broken) barrier()).readable()).isTrue();
        session.door().leave();
        assertThat(barrier()).isEqualTo(Barrier.NONE);
    }

    private static void cut(Path file) throws IOException {
        for (String ending : new String[]{"-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(out.length() / 2);
        }
    }

    @Test
    void whoeverComesSecondReadsOnlyAndIsToldWhy() throws IOException {
        Path file = Desktops.workspace(folder);
        try (SecondProgram first = SecondProgram.holding(file)) {
            session.open(file);

            assertThat(first).isNotNull();
            assertThat(session.scopeProperty().get().contents().state().readOnly()).isPresent();
            session.choosePeriod(org.trigpoint.model.Period.parse("CY2012"));
            assertThat(session.work().noticeProperty().get()).isNull();
        }
    }

    private Barrier barrier() {
        return session.door().barrierProperty().get();
    }
}
