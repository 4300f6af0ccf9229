package org.trigpoint.desktop.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTest {
    @TempDir
    Path folder;
    Session session;

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void askingGivesWayToAnotherScreenAndBeginsAnewOnTheWayBack() {
        session.navigation().go(Destination.PEOPLE);
        Answer<Integer> answer = new Answer<Integer>(session, "Counting").onlyOn(Destination.PEOPLE);
        AtomicInteger begun = new AtomicInteger();
        answer.ask((workspace, progress) -> {
            if (begun.incrementAndGet() == 1) {
                // somebody turns to another screen meanwhile
                session.navigation().go(Destination.CHANGE);
            }
            progress.checkCancelled();
            return begun.get();
        });
        assertThat(begun).hasValue(1);
        assertThat(answer.askingProperty().get()).isFalse();
        assertThat(answer.valueProperty().get()).isNull();

        session.navigation().go(Destination.PEOPLE);
        assertThat(answer.valueProperty().get()).isEqualTo(2);
        session.navigation().go(Destination.CHANGE);
        session.navigation().go(Destination.PEOPLE);
        assertThat(begun).as("what is answered is not asked again").hasValue(2);
    }
}
