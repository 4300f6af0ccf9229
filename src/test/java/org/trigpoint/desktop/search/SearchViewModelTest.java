package org.trigpoint.desktop.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.SettingsPart;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SearchViewModelTest {
    @TempDir
    Path folder;
    Session session;
    SearchViewModel model;
    final List<String> done = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
        session.navigation().subjectProperty().subscribe(subject -> subjects.add(subject));
        model = new SearchViewModel(session, List.of(new Hit("Import files", "Action", () -> done.add("import"))));
        model.open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Hit best(String typed) {
        model.typedProperty().set(typed);
        return model.found().getFirst();
    }

    @Test
    void aNameThatBeginsWithTheWordsComesFirst() {
        assertThat(best("pla").name()).isEqualTo("Places");
        assertThat(best("IMPORT").name()).isEqualTo("Import files");
    }

    @Test
    void aPlaceIsFoundByItsNameOrCodeAndGoneTo() {
        assertThat(best("E01000003").name()).isEqualTo("Borough 002A");
        model.choose(best("borough 002a"));

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.PLACES);
        assertThat(subjects).contains(new Subject.Place("E01000003"));
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void aCategoryIsExplored() {
        model.choose(best("burgl"));

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.EXPLORE);
        assertThat(subjects).contains(new Subject.Kind(new Category(Dataset.CRIME, "Burglary")));
    }

    @Test
    void aFileLeadsToItsBatch() {
        model.choose(best("asb.csv"));

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.DATA);
        assertThat(subjects).contains(new Subject.Brought(2));
    }

    @Test
    void anActionIsDone() {
        model.choose(best("import"));

        assertThat(done).containsExactly("import");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        model.typedProperty().set("no such thing");

        assertThat(model.found()).isEmpty();
    }

    @Test
    void aPartOfTheSettingsIsFoundByWhatIsSetThere() {
        assertThat(best("Weights").name()).isEqualTo("Weights");
        model.choose(best("backup"));

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.SETTINGS);
        assertThat(subjects).contains(new Subject.Part(SettingsPart.SAFETY));
    }

    @Test
    void aTargetIsSetFromAnywhere() {
        model.choose(best("set a target"));

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.TARGETS);
        assertThat(subjects).contains(new Subject.NewTarget());
    }
}
