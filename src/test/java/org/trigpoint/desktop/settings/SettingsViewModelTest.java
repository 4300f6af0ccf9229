package org.trigpoint.desktop.settings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Area;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsViewModelTest {
    @TempDir
    Path folder;
    Session session;
    SettingsViewModel model;

    @BeforeEach
    void start() {
        session = Desktops.open(folder);
        model = new SettingsViewModel(session);
        model.show(session.scopeProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Settings settings() {
        return model.settings().valueProperty().get();
    }

    @Test
    void theNameOfThePartnershipIsKeptAndTakenBack() {
        model.set(Settings.PARTNERSHIP, "the name of the partnership", "Safer Borough");
        assertThat(settings().value(Settings.PARTNERSHIP)).isEqualTo("Safer Borough");
        session.edits().undo();

        assertThat(settings().values()).doesNotContainKey(Settings.PARTNERSHIP);
    }

    @Test
    void whatIsNotChangedIsNothingToTakeBack() {
        model.set(Settings.PARTNERSHIP, "the name of the partnership", "");
        model.name(area(), "");

        assertThat(session.edits().lastProperty().get()).isEmpty();
    }

    @Test
    void theDisclosureRuleHoldsForTheSession() {
        DisclosureRule rule = new DisclosureRule.Threshold(10, Zeros.HIDDEN);
        model.set(Settings.DISCLOSURE, "the disclosure rule", rule.code());

        assertThat(session.scopeProperty().get().contents().stored().disclosure()).isEqualTo(rule);
        session.edits().undo();
        assertThat(session.scopeProperty().get().contents().stored().disclosure()).isEqualTo(DisclosureRule.usual());
    }

    @Test
    void aLocalNameIsSeenEverywhereAndTakenBack() {
        model.name(area(), "Central South");

        assertThat(session.scopeProperty().get().contents().areas().nameOf(area().code())).isEqualTo("Central South");
        session.edits().undo();
        assertThat(area().localName()).isNull();
    }

    private Area area() {
        return settings().areas().getFirst();
    }

    @Test
    void aGroupIsMadeChangedAndTakenBack() {
        GroupForm form = new GroupForm("Theft of all kinds", Dataset.CRIME, "category", List.of("Robbery", " "),
                Polarity.LOWER_IS_BETTER, "offences");
        model.keep(form);
        assertThat(settings().groups().get("Theft of all kinds").where())
                .isEqualTo(Map.of("category", List.of("Robbery")));
        assertThat(settings().ownGroups()).contains("Theft of all kinds");
        model.keep(new GroupForm(form.name(), form.dataset(), "category", List.of("Robbery", "Burg*"),
                form.polarity(), form.unit()));
        session.edits().undo();
        assertThat(settings().groups().get("Theft of all kinds").where())
                .isEqualTo(Map.of("category", List.of("Robbery")));
        session.edits().undo();

        assertThat(settings().groups()).doesNotContainKey("Theft of all kinds");
    }

    @Test
    void aGroupWithoutValuesIsNotKept() {
        GroupForm form = new GroupForm("Nothing", Dataset.CRIME, "category", List.of(" "), Polarity.NEITHER, "");

        assertThat(SettingsViewModel.problem(form)).contains("at least one value");
    }

    @Test
    void aWeightIsKeptInTheIndexAndTakenBack() {
        IndexDefinition index = settings().indices().get(IndexDefinition.HIGH_IMPACT);
        String indicator = index.indicators().getFirst().name();
        model.weigh(index, indicator, 2);
        assertThat(settings().indices().get(IndexDefinition.HIGH_IMPACT).weights()).containsEntry(indicator, 2.0);
        assertThat(settings().indices().get(IndexDefinition.HIGH_IMPACT).indicators()).isEqualTo(index.indicators());
        session.edits().undo();

        assertThat(settings().indices().get(IndexDefinition.HIGH_IMPACT).weights().getOrDefault(indicator, 1.0))
                .isEqualTo(1.0);
    }

    @Test
    void aBreakIsSetTakenOutAndBroughtBack() {
        SeriesNote note = new SeriesNote("crime", SeriesNote.Kind.BREAK, Period.parse("2012-04"), "rules changed");
        model.add(note);
        assertThat(settings().notes()).containsExactly(note);
        model.remove(note);
        assertThat(settings().notes()).isEmpty();
        session.edits().undo();

        assertThat(settings().notes()).containsExactly(note);
    }
}
