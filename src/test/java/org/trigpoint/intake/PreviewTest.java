package org.trigpoint.intake;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.check.ColumnGuess;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.LayoutDraft.DraftColumn;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A table that no shipped layout knows: guessed, described once, known from then on.
class PreviewTest {
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void writeATableNobodyHasSeen() throws IOException {
        StringBuilder text = new StringBuilder("Wardens' patrol log\n\nKey,Seen,Clock,What,SmallArea,E,N,Who\n");
        for (int i = 0; i < 30; i++) {
            text.append("K")
                    .append(i)
                    .append(",")
                    .append(10 + i % 18)
                    .append("/03/2013,1")
                    .append(i % 10)
                    .append(":30,")
                    .append(i % 3 == 0 ? "Litter" : "Graffiti")
                    .append(",E0101230")
                    .append(i % 5)
                    .append(",")
                    .append(429_000 + i)
                    .append(",")
                    .append(514_000 + i)
                    .append(",A Person\n");
        }
        file = Files.writeString(folder.resolve("log.csv"), text);
    }

    @Test
    void columnsAreGuessedFromTheirValues() {
        TablePreview preview = preview(Intake.shipped());

        assertThat(preview.layout()).isNull();
        assertThat(preview.headingRow()).isEqualTo(2);
        assertThat(roles(preview)).containsEntry("Key", Role.REFERENCE)
                .containsEntry("Seen", Role.DATE)
                .containsEntry("Clock", Role.TIME)
                .containsEntry("What", Role.CATEGORY)
                .containsEntry("SmallArea", Role.AREA_CODE)
                .containsEntry("Who", Role.EXTRA);
        assertThat(preview.columns()).allSatisfy(guess -> assertThat(guess.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void headingsThatLayoutsKnowRaiseTheConfidence() throws IOException {
        Path known = Files.writeString(folder.resolve("known.csv"),
                Files.readString(file).replace("Seen", "Incident date").replace(",E,N,", ",Easting,Northing,"));
        List<TablePreview> previews = new ArrayList<>();
        Intake.shipped().preview(known, ReadOptions.DEFAULT, collecting(previews), Progress.NONE);

        assertThat(roles(previews.getFirst())).containsEntry("Easting", Role.EASTING)
                .containsEntry("Northing", Role.NORTHING);
        assertThat(confidence(previews.getFirst(), "Incident date"))
                .isGreaterThan(confidence(preview(Intake.shipped()), "Seen"));
    }

    @Test
    void aLayoutDescribedOnceReadsTheTableFromThenOn() {
        SavedLayouts saved = new SavedLayouts(folder.resolve("layouts"));
        assertThat(saved.load()).isEmpty();
        saved.save(new LayoutDraft("wardens", "the wardens' log", Dataset.ENVIRONMENT, true,
                List.of(column("Key", Role.REFERENCE), column("Seen", Role.DATE), column("Clock", Role.TIME),
                        column("What", Role.CATEGORY), column("SmallArea", Role.AREA_CODE), column("E", Role.EASTING),
                        column("N", Role.NORTHING), new DraftColumn("Who", Role.EXTRA, false))));
        List<Layout> layouts = saved.load();
        Intake intake = Intake.shipped().with(layouts);
        Heard heard = new Heard();
        intake.read(file, ReadOptions.DEFAULT, heard, Progress.NONE);

        assertThat(preview(intake).layout()).isEqualTo("wardens");
        assertThat(heard.table().ledger().loaded()).isEqualTo(30);
        assertThat(heard.table().head.extraColumns()).isEmpty();
        assertThat(EntryLine.of(heard.table().entries.get(1)))
                .isEqualTo("environment | Graffiti | 2013-03-11 11:30 | E01012301 - -1.5535 54.5205 | - | K1 | ");
    }

    @Test
    void anIdThatIsNoFileNameIsRefused() {
        LayoutDraft draft = new LayoutDraft("../x", "x", Dataset.CRIME, false, List.of());

        assertThatThrownBy(() -> new SavedLayouts(folder).save(draft)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("small letters");
    }

    @Test
    void aLayoutThatDoesNotExistIsRefusedByName() {
        assertThat(Heard.of(file, new ReadOptions("nonsense", null)).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("there is no layout 'nonsense'"));
    }

    private static DraftColumn column(String heading, Role role) {
        return new DraftColumn(heading, role, true);
    }

    private TablePreview preview(Intake intake) {
        List<TablePreview> previews = new ArrayList<>();
        intake.preview(file, ReadOptions.DEFAULT, collecting(previews), Progress.NONE);
        assertThat(previews).hasSize(1);
        return previews.getFirst();
    }

    private static PreviewVisitor collecting(List<TablePreview> previews) {
        return new PreviewVisitor() {
            @Override
            public void preview(TablePreview preview) {
                previews.add(preview);
            }

            @Override
            public void refused(String name, String sheet, String reason) {
                throw new AssertionError(reason);
            }
        };
    }

    private static Map<String, Role> roles(TablePreview preview) {
        return preview.columns().stream().collect(Collectors.toMap(ColumnGuess::heading, ColumnGuess::role));
    }

    private static double confidence(TablePreview preview, String heading) {
        return preview.columns()
                .stream()
                .filter(guess -> guess.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
