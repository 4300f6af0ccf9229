package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.statistics.disclosure.Sum;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PublicEditionsTest {
    private static final Published FIRST = new Published("2011/12",
            List.of(new Published.Place("crime", "2011/12", "Theft\tfrom a shop", 0, 0),
                    new Published.Place("crime", "2011/12", "Robbery", 1, 1)),
            List.of(new Shown.Exact(40), new Shown.Withheld(), new Shown.Rounded(45)),
            List.of(new Sum(2, List.of(0, 1))));

    @TempDir
    Path folder;

    @Test
    void aWorkspaceKeepsWhatItsPublicEditionsShowed() {
        Path file = folder.resolve("w.trigpoint");
        Published second = new Published("2012/13", List.of(), List.of(new Shown.Exact(0)), List.of());
        try (Workspace workspace = Workspace.create(file)) {
            assertThat(PublicEditions.of(workspace)).isEmpty();
            PublicEditions.add(workspace, List.of(second));
            PublicEditions.add(workspace, List.of(FIRST));
            PublicEditions.add(workspace, List.of(second));
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(PublicEditions.of(workspace)).hasSize(2).first().isEqualTo(second);
            Published kept = PublicEditions.of(workspace).getLast();
            assertThat(kept.shown()).isEqualTo(FIRST.shown());
            assertThat(kept.sums()).isEqualTo(FIRST.sums());
            assertThat(kept.places()).extracting(Published.Place::label)
                    .containsExactly("Theft from a shop", "Robbery");
        }
    }
}
