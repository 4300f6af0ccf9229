package org.trigpoint.desktop.wizard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.UnknownFile;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Batch;

import java.nio.file.Path;
import java.util.List;

/// The wizard over an open workspace of three batches, for the tests of its steps.
abstract class OpenWizard {
    static final Path OUTLINES = Path.of("sample-data", "areas", "Calderbrook LSOA boundaries 2011.geojson");

    @TempDir
    Path folder;
    Session session;
    WizardViewModel model;

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
        model = new WizardViewModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    IncomingTable offerUnknown() {
        session.offer(List.of(UnknownFile.write(folder.resolve("warden-log.csv"))));
        return model.tables().getFirst();
    }

    Batch lastBatch() {
        return session.scopeProperty().get().contents().batches().getLast();
    }
}
