package org.trigpoint.desktop.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void whatWasPutIsThereWhenTheWorkspaceIsOpenedAgainAndNotInAnother() {
        Session session = Desktops.open(folder);
        Path file = session.scopeProperty().get().contents().file();
        session.memory().put("width/records/Category", "180");
        session.memory().put("explore/where", "category\u001eBurglary");
        session.create(folder.resolve("Other.trigpoint"));
        assertThat(session.memory().get("width/records/Category")).isEmpty();

        session.open(file);
        assertThat(session.memory().get("width/records/Category")).contains("180");
        assertThat(session.memory().get("explore/where")).contains("category\u001eBurglary");
        session.memory().put("explore/where", "");
        session.close();

        Session later = Desktops.session(folder);
        later.open(file);
        assertThat(later.memory().get("width/records/Category")).contains("180");
        assertThat(later.memory().get("explore/where")).isEmpty();
        later.close();
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        Path file = Desktops.workspace(folder);
        Session session = Desktops.session(folder);
        session.open(file);
        session.memory().put("width/records/Category", "");
        session.close();

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.setting(Memory.SETTING)).isEmpty();
        }
    }

    @Test
    void aLineThatCannotBeReadIsPassedOver() {
        Memory memory = new Memory();
        memory.take("no tab here\norder/changes\tBefore down\n\n");

        assertThat(memory.get("order/changes")).contains("Before down");
        assertThat(memory.unwritten()).isEmpty();
    }
}
