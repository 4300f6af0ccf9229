package org.trigpoint.workspace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.layout.CategoryRule;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SavedCategoriesTest {
    @TempDir
    Path folder;

    private SavedCategories saved;
    private int workspaces;

    @BeforeEach
    void open() {
        saved = new SavedCategories(folder.resolve("mine/categories.json"));
    }

    @Test
    void wordsThatNoRuleKnowsAreListedUntilTheyAreGivenACategory() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                1,Burglary dwelling,05/04/2012,E01000001
                2,Sheep rustling,16/04/2012,E01000001
                """);
        assertThat(notes(file))
                .anyMatch(note -> note.contains("'Sheep rustling'") && note.contains("1 category is not"));

        saved.put("Sheep Rustling", new Category(Dataset.CRIME, "Other theft"));

        assertThat(notes(file)).noneMatch(note -> note.contains("Sheep rustling"));
    }

    @Test
    void laterWordsStandBesideEarlierOnes() {
        assertThat(saved.load()).isEmpty();
        saved.put("a", new Category(Dataset.CRIME, "Robbery"));
        saved.put("b", new Category(Dataset.ASB, "Nuisance"));
        saved.put("A ", new Category(Dataset.CRIME, "Arson"));
        assertThat(saved.load().stream().map(CategoryRule::category)).containsExactlyInAnyOrder(
                new Category(Dataset.CRIME, "Arson"), new Category(Dataset.ASB, "Nuisance"));
    }

    @Test
    void aDamagedFileIsRefusedInPlainWords() throws IOException {
        Files.createDirectories(saved.file().getParent());
        Files.writeString(saved.file(), "{oops");
        assertThatThrownBy(saved::load).isInstanceOf(RefusedException.class).hasMessageContaining("not JSON");
    }

    private List<String> notes(Path file) {
        Path workspace = folder.resolve("w" + workspaces++ + ".trigpoint");
        try (Workspace open = Workspace.create(workspace)) {
            open.use(List.of(), saved.load());
            TableReport.Read read = (TableReport.Read) open.importFile(file, ImportOptions.DEFAULT, Progress.NONE)
                    .getFirst();
            return read.notes();
        }
    }
}
