package org.trigpoint.desktop.settings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Area;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.ReportFile;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.scale.Scale;
import org.trigpoint.question.scale.Scales;
import org.trigpoint.report.HouseTemplate;
import org.trigpoint.report.content.Outline;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
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
    void aTemplateIsKeptTakenAwayAndBroughtBack() throws IOException {
        model.keep(StyleFile.TEMPLATE, file("old.dotx", new HouseTemplate("").bytes()));
        model.keep(StyleFile.TEMPLATE, file("house.dotx", new HouseTemplate(HouseTemplate.COVER).bytes()));
        byte[] kept = settings().style().template().orElseThrow().content();
        model.remove(StyleFile.TEMPLATE);
        assertThat(settings().style()).isEqualTo(HouseStyle.NONE);
        session.edits().undo();
        assertThat(settings().style().template().orElseThrow().content()).isEqualTo(kept);
        session.edits().undo();
        assertThat(settings().style().template().map(ReportFile::file)).contains("old.dotx");
        session.edits().undo();

        assertThat(settings().style()).isEqualTo(HouseStyle.NONE);
    }

    @Test
    void aLogoIsKeptTakenAwayAndBroughtBack() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
        model.keep(StyleFile.LOGO, file("logo.png", picture.toByteArray()));
        model.remove(StyleFile.LOGO);
        assertThat(settings().style().logo()).isEmpty();
        session.edits().undo();
        assertThat(settings().style().logo().map(ReportFile::file)).contains("logo.png");
        session.edits().undo();

        assertThat(settings().style().logo()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeUsedIsRefusedAndTheEarlierStays() throws IOException {
        model.keep(StyleFile.TEMPLATE, file("house.dotx", new HouseTemplate("").bytes()));
        String last = session.edits().lastProperty().get();
        model.keep(StyleFile.TEMPLATE,
                file("macros.dotx", new HouseTemplate("").with("word/vbaProject.bin", "x").bytes()));
        assertThat(session.work().noticeProperty().get().words()).contains("holds macros");
        model.keep(StyleFile.TEMPLATE, file("linked.dotx",
                new HouseTemplate("").linking("image", "http://example.org/a.png").bytes()));
        assertThat(session.work().noticeProperty().get().words()).contains("links to a file or picture elsewhere");
        model.keep(StyleFile.LOGO, file("logo.png", new byte[]{1, 2, 3}));
        assertThat(session.work().noticeProperty().get().words()).contains("PNG or JPEG");

        assertThat(settings().style().template().map(ReportFile::file)).contains("house.dotx");
        assertThat(settings().style().logo()).isEmpty();
        session.edits().undo();
        assertThat(last).isEqualTo("the Word template");
        assertThat(session.edits().lastProperty().get()).isEmpty();
    }

    @Test
    void whereNoLogoIsKeptNoneIsTakenAway() {
        model.remove(StyleFile.LOGO);

        assertThat(session.edits().lastProperty().get()).isEmpty();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
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

    @Test
    void sectionsAreSwitchedMovedAndTakenBack() {
        List<String> usual = ids();
        Outline.Entry second = settings().sections().get(1);
        new SectionsModel(model).moveSection(second, -1);
        assertThat(ids()).startsWith(usual.get(1), usual.get(0)).hasSameSizeAs(usual);
        new SectionsModel(model).moveSection(settings().sections().getFirst(), -1);
        assertThat(ids()).startsWith(usual.get(1), usual.get(0));

        new SectionsModel(model).switchSection(second);
        assertThat(settings().leftOut()).containsExactly(second.id());
        session.edits().undo();
        assertThat(settings().leftOut()).isEmpty();
        new SectionsModel(model).usualSections();
        assertThat(ids()).isEqualTo(usual);
        session.edits().undo();
        session.edits().undo();
        assertThat(ids()).isEqualTo(usual);
    }

    private List<String> ids() {
        return settings().sections().stream().map(Outline.Entry::id).toList();
    }

    private static Scale scale(String title) {
        return Scales.all().stream().filter(scale -> scale.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void bandsAreKeptTakenBackAndGoBackToTheShippedOnes() {
        Scale bands = scale("Bands of high-impact households");
        ScalesModel scales = new ScalesModel(model);
        List<Scale.Line> shipped = settings().scales().lines().get(bands);
        scales.keep(new ScaleForm(bands, List.of("Lower", "Higher"), List.of(List.of("0", "9"), List.of("10", "99"))));
        List<Scale.Line> own = List.of(new Scale.Line("Lower", List.of(0.0, 9.0)),
                new Scale.Line("Higher", List.of(10.0, 99.0)));
        assertThat(settings().scales().lines().get(bands)).isEqualTo(own);
        scales.reset(bands);
        assertThat(settings().scales().lines().get(bands)).isEqualTo(shipped);
        session.edits().undo();
        assertThat(settings().scales().lines().get(bands)).isEqualTo(own);
        session.edits().undo();
        assertThat(settings().scales().lines().get(bands)).isEqualTo(shipped);
        assertThat(settings().scales().own()).isEmpty();
    }

    @Test
    void bandsThatMakeNoSenseAreRefusedWhereTheyWereTyped() {
        Scale bands = scale("Bands of high-impact households");
        ScalesModel scales = new ScalesModel(model);
        scales.keep(new ScaleForm(bands, List.of("Lower"), List.of(List.of("0", "nine"))));
        assertThat(scales.problemProperty().get()).isEqualTo("“nine” in the line “Lower” is not a number.");
        scales.keep(new ScaleForm(bands, List.of("Lower", "Higher"), List.of(List.of("0", "9"), List.of("11", "99"))));
        assertThat(scales.problemProperty().get()).contains("let it begin at 10");
        assertThat(session.edits().lastProperty().get()).isEmpty();
    }
}
