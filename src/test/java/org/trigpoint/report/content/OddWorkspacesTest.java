package org.trigpoint.report.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.Edition;
import org.trigpoint.assessment.Finding;
import org.trigpoint.assessment.Theme;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// An assessment of whatever a partnership has: it says what it can, says plainly what it cannot, and has no empty section.
class OddWorkspacesTest {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final String ASB = "Northmoor Police ASB incidents %s.csv";

    @TempDir
    Path folder;

    private Assessment assessment(Edition edition) {
        Path file = folder.resolve("odd.trigpoint");
        if (Files.exists(file)) {
            try (Workspace workspace = Workspace.open(file)) {
                return run(workspace, edition);
            }
        }
        try (Workspace workspace = Workspace.create(file)) {
            workspace.importFolder(folder, ImportOptions.DEFAULT, Progress.NONE);
            return run(workspace, edition);
        }
    }

    private static Assessment run(Workspace workspace, Edition edition) {
        AssessmentRequest request = AssessmentRequest.on(LocalDate.of(2013, 6, 30)).edition(edition);
        return AssessmentRun.of(workspace, request, Progress.NONE);
    }

    private void asb(String year, Predicate<String> kept) throws IOException {
        String name = ASB.formatted(year);
        List<String> lines = Files.readAllLines(Path.of("sample-data", "police", name), ANSI);
        List<String> rows = new ArrayList<>(lines.subList(0, 3));
        lines.stream().skip(3).filter(kept).forEach(rows::add);
        Files.write(folder.resolve(name), rows, ANSI);
    }

    private static Predicate<String> in(String months) {
        return Pattern.compile(",\\d\\d/(?:" + months + ")/").asPredicate();
    }

    /// No heading is followed by a heading of its level or above, or by nothing.
    private static void hasNoEmptySection(PlainDocument document) {
        List<Block> blocks = document.blocks().stream().filter(b -> !(b instanceof PageBreak)).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                assertThat(i).as(heading.text()).isLessThan(blocks.size() - 1);
                boolean empty = blocks.get(i + 1) instanceof Heading next && next.level() <= heading.level();
                assertThat(empty).as(heading.text()).isFalse();
            }
            if (blocks.get(i) instanceof Table table) {
                assertThat(table.rows()).as(table.caption()).isNotEmpty();
            }
            assertThat(blocks.get(i)).isNotInstanceOf(Landscape.class);
        }
        assertThat(document.text()).doesNotContain("NaN", "null", "Infinity", "{", "Optional");
    }

    private PlainDocument checked() {
        hasNoEmptySection(PlainDocument.of(assessment(new Edition(Audience.PUBLIC, DisclosureRule.usual()))));
        PlainDocument document = PlainDocument.of(assessment(Edition.RESTRICTED));
        hasNoEmptySection(document);
        return document;
    }

    /// One data set of two years: its headline alone would be a bare page.
    @Test
    void theFirstPageOfASmallWorkspaceSaysWhatItsSectionsSay() throws IOException {
        asb("2011-12", _ -> true);
        asb("2012-13", _ -> true);
        List<Finding> said = assessment(Edition.RESTRICTED).findings().sentences();
        assertThat(said).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(said).extracting(Finding::words)
                .startsWith("Anti-social behaviour fell by 24%, from 10,707 to 8,090 incidents.")
                .anyMatch(words -> words.startsWith("Clear falls: nuisance fell by 25%"))
                .anyMatch(words -> words.startsWith("Alcohol-related anti-social behaviour fell by 26%"))
                .noneMatch(words -> words.startsWith("All "));
        assertThat(said).extracting(Finding::results).contains(Set.of("asb"));
    }

    @Test
    void oneMonthIsCountedWithoutAWordOnChange() throws IOException {
        asb("2012-13", in("04"));
        PlainDocument document = checked();
        assertThat(document.prose())
                .contains("Anti-social behaviour, Apr 2012: 828 incidents; the same months a year earlier were not"
                        + " received, so no change can be told.")
                .anyMatch(said -> said.contains("Crime: no records were received."))
                .anyMatch(said -> said.contains("April 2011"))
                .noneMatch(said -> said.contains("2011-04"))
                .noneMatch(said -> said.matches("Anti-social behaviour (rose|fell) .*"));
        assertThat(document.headings()).contains("Anti-social behaviour", "Gaps in what is known")
                .doesNotContain("Scanning: what changed", "Crime", "Performance against targets");
    }

    @Test
    void aYearAloneIsCounted() throws IOException {
        asb("2012-13", _ -> true);
        assertThat(checked().prose()).contains("Anti-social behaviour, 2012/13: 8,090 incidents; the same months a year"
                + " earlier were not received, so no change can be told.");
    }

    @Test
    void monthsThatBothYearsHaveAreComparedLikeForLike() throws IOException {
        asb("2011-12", _ -> true);
        asb("2012-13", in("04|05|06|07|08|09|10|11|12|01"));
        PlainDocument document = checked();
        Theme theme = assessment(Edition.RESTRICTED).themes().getFirst();
        assertThat(theme.dataset()).isEqualTo(Dataset.ASB);
        // counted by hand in the two files: rows of April to January, duplicates aside
        assertThat(theme.total().change().before()).isEqualTo(9433);
        assertThat(theme.total().change().after()).isEqualTo(7106);
        assertThat(document.prose())
                .contains(
                        "Anti-social behaviour, April 2012 to January 2013: 7,106 incidents, 25% fewer than in the same"
                                + " months a year earlier (9,433).")
                .anyMatch(said -> said.contains("compared are April 2012 to January 2013 with the same months"));
    }

    @Test
    void onlyIncidentsWithoutPeoplePlacesOrTargetsMakeADocument() throws IOException {
        asb("2011-12", _ -> true);
        asb("2012-13", _ -> true);
        PlainDocument document = checked();
        assertThat(document.headings()).contains("On one page", "Purpose and scope", "Scanning: what changed",
                "Anti-social behaviour", "Month by month", "What to expect", "High-impact locations")
                .doesNotContain("Performance against targets", "Crime", "Priorities");
        assertThat(document.prose())
                .anyMatch(said -> said
                        .equals("Hot spots of anti-social behaviour: no LSOA of this workspace has a boundary."));
    }
}
