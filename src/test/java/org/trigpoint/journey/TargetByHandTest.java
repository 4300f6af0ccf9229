package org.trigpoint.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A target is set and taken out on the command line.
class TargetByHandTest {
    @TempDir
    Path folder;

    private String workspace() {
        Path file = folder.resolve("w.trigpoint");
        List<Incident> incidents = new ArrayList<>();
        Period.parse("2011-04..2013-03").months().forEach(month -> {
            int each = month.getYear() == 2011 || month.toString().compareTo("2012-04") < 0 ? 20 : 19;
            for (int i = 0; i < each; i++) {
                incidents.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000001"));
            }
        });
        try (Workspace workspace = Workspace.create(file)) {
            Rows.write(workspace.store(), "crime.csv", incidents);
        }
        return file.toString();
    }

    private static Program.Outcome targets(String... arguments) {
        List<String> all = new ArrayList<>(List.of("targets"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--period", "FY2012/13", "--format", "csv"));
        return Program.run(all.toArray(new String[0]));
    }

    @Test
    void aTargetIsSetForAPeriodAndTakenOut() {
        String file = workspace();
        // 240 less a twentieth is 228 = 12 × 19
        assertThat(targets(file, "--set", "crime:Burglary", "--to", "reduce by 5%").out().lines())
                .contains("crime:Burglary,240,reduce by 5%,228,green,\"reduce by 5%, no tolerance\"");
        assertThat(targets(file, "--set", "crime:Burglary", "--to", "reduce by 5%", "--baseline", "230").out().lines())
                .contains("crime:Burglary,230,reduce by 5%,228,red,\"reduce by 5%, no tolerance\"");
        assertThat(targets(file).out()).as("it is kept").contains("crime:Burglary,230");
        assertThat(targets(file, "--unset", "crime:Burglary").out()).doesNotContain("crime:Burglary");
        Program.Outcome gone = targets(file, "--unset", "crime:Burglary");
        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.err()).contains("no target of 'crime:Burglary' was set by hand for 2012/13");
        assertThat(targets(file, "--set", "crime:Burglary").err()).contains("say with --to what");
    }
}
