package org.trigpoint.command;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Marking;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// What was chosen on the Settings screen holds for the command line, unless it says otherwise.
class EditionOptionsTest {
    @TempDir
    Path folder;
    private Workspace workspace;
    private final EditionOptions options = new EditionOptions();

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aWorkspaceWithoutChoicesHasTheUsualOnes() {
        AssessmentRequest request = options.request(workspace);

        assertThat(request.edition().rule()).isEqualTo(DisclosureRule.usual());
        assertThat(request.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    }

    @Test
    void theWorkspacesRuleAndMarkingHold() {
        workspace.setSetting(SmallCounts.SETTING, "below-10,hide-zeros");
        workspace.setSetting("marking", "OFFICIAL");
        AssessmentRequest request = options.request(workspace);

        assertThat(request.edition().rule().code()).isEqualTo("below-10,hide-zeros");
        assertThat(request.marking()).isEqualTo(new Marking("OFFICIAL"));
    }

    @Test
    void whatIsSaidOnTheCommandLineComesFirst() {
        workspace.setSetting(SmallCounts.SETTING, "below-10");
        options.rule = DisclosureRule.parse("health").orElseThrow();
        options.edition = Audience.PUBLIC;
        options.marking = new Marking("OFFICIAL-SENSITIVE");
        AssessmentRequest request = options.request(workspace);

        assertThat(request.edition().rule().code()).isEqualTo("health");
        assertThat(request.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    }
}
