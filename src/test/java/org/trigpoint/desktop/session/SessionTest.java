package org.trigpoint.desktop.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTest {
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
    void aNewWorkspaceIsEmptyAndBeginsAtTheData() {
        session.create(folder.resolve("new.trigpoint"));

        assertThat(session.scopeProperty().get().contents().isEmpty()).isTrue();
        assertThat(session.scopeProperty().get().period()).isNull();
        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.DATA);
    }

    @Test
    void aFilledWorkspaceBeginsAtHomeWithItsLatestYear() {
        session.open(Desktops.workspace(folder));

        Scope scope = session.scopeProperty().get();
        assertThat(scope.contents().name()).isEqualTo("Borough");
        assertThat(scope.contents().has(Dataset.ASB)).isTrue();
        assertThat(scope.period()).isEqualTo(Desktops.YEAR);
        assertThat(scope.compares()).isTrue();
        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.HOME);
    }

    @Test
    void aFewMonthsAreLookedAtWithoutAYearBefore() {
        Path file = folder.resolve("months.trigpoint");
        try (Workspace workspace = Workspace.create(file)) {
            List<Incident> rows = new ArrayList<>();
            Period.parse("2018-10..2019-02").months().forEach(month -> {
                for (int i = 0; i < 20; i++) {
                    rows.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000001"));
                }
            });
            Rows.write(workspace.store(), "a.csv", rows);
        }

        session.open(file);

        Scope scope = session.scopeProperty().get();
        assertThat(scope.period()).isEqualTo(Period.parse("2018-10..2019-02"));
        assertThat(scope.compares()).isFalse();
        assertThat(scope.contents().periods()).containsExactly(Period.parse("2018-10..2019-02"));
    }

    @Test
    void periodAndMarkingAreKeptInTheWorkspace() {
        Path file = Desktops.workspace(folder);
        session.open(file);
        session.choosePeriod(Period.parse("CY2012"));
        session.chooseMarking(new Marking("OFFICIAL"));
        session.close();
        session = Desktops.session(folder);
        session.open(file);

        assertThat(session.scopeProperty().get().period()).isEqualTo(Period.parse("CY2012"));
        assertThat(session.markingProperty().get().text()).isEqualTo("OFFICIAL");
    }

    @Test
    void aWorkspaceThatIsNotThereIsToldAndTheOpenOneStays() {
        session.open(Desktops.workspace(folder));
        session.open(folder.resolve("missing.trigpoint"));

        assertThat(session.work().noticeProperty().get().kind()).isEqualTo(Notice.Kind.FAILURE);
        assertThat(session.work().noticeProperty().get().words()).contains("missing.trigpoint");
        assertThat(session.scopeProperty().get().contents().name()).isEqualTo("Borough");
        session.undo(1);
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(2);
    }

    @Test
    void anOpenedWorkspaceIsRemembered() {
        Path file = Desktops.workspace(folder);
        session.open(file);

        assertThat(session.preferences().recent()).containsExactly(file);
        assertThat(Files.isRegularFile(session.preferences().folder().resolve("desktop.properties"))).isTrue();
    }

    @Test
    void yearsThatSomeDataCoversAreOfferedTheLatestFirst() {
        session.open(Desktops.workspace(folder));

        assertThat(session.scopeProperty().get().contents().periods()).containsExactly(Desktops.YEAR);
    }
}
