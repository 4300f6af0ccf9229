package org.trigpoint.desktop.ledger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerViewModelTest {
    @TempDir
    Path folder;
    Session session;
    LedgerViewModel model;

    @BeforeEach
    void start() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addMeasures(workspace);
        session = Desktops.session(folder);
        session.open(workspace);
        model = new LedgerViewModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aCountIsTracedToItsBatchAndTheRowsAddUpToIt() {
        session.inquiry()
                .ask(FigureAsked.of("480", "Burglary, 2012/13")
                        .during(Desktops.YEAR, Desktops.YEAR.yearBefore())
                        .counting(Selection.of(Dataset.CRIME)
                                .and(new Condition("category", "Burglary"))
                                .during(Desktops.YEAR)));

        assertThat(model.provenance().valueProperty().get().total()).isEqualTo(480);
        assertThat(model.provenance().valueProperty().get().parts()).singleElement()
                .satisfies(part -> assertThat(part.batch().file()).isEqualTo("crime.csv"));
        assertThat(model.lines()).contains(List.of("Burglary, 2012/13", "480"),
                List.of("Period", "2012/13, compared with 2011/12"));
    }

    @Test
    void aMeasureIsTracedToTheBatchThatHoldsItsValues() {
        session.inquiry().ask(FigureAsked.of("36", "Deliberate fires, Dec 2012").measuring("Deliberate fires"));

        assertThat(model.provenance().valueProperty().get().parts()).singleElement().satisfies(part -> {
            assertThat(part.batch().file()).isEqualTo("measures.csv");
            assertThat(part.counted()).isEqualTo(12);
        });
    }

    @Test
    void aBatchOpensUnderDataAndTheQuestionEndsWithTheScreen() {
        session.inquiry().ask(FigureAsked.of("1", "All").counting(Selection.of(Dataset.ASB)));
        model.open(model.provenance().valueProperty().get().parts().getFirst());

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.DATA);
        assertThat(session.navigation().subjectProperty().get()).isEqualTo(new Subject.Brought(2));
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void aNumberOfWhichNothingIsKnownIsNotAskedAbout() {
        session.inquiry().ask(null);

        assertThat(model.askedProperty().get()).isNull();
    }
}
