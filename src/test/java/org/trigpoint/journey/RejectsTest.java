package org.trigpoint.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// What a partner gets back of rows that were rejected, and the sums of an import.
class RejectsTest {
    @TempDir
    Path folder;

    @Test
    void everyRejectedRowIsListedWithWhatWasFoundAndWhatIsNeeded() throws IOException {
        String workspace = folder.resolve("w.trigpoint").toString();
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime no,Offence,Offence date
                A1,Robbery,13/04/2012
                A2,Robbery,31/06/2012
                A1,Robbery,13/04/2012

                A4,Robbery,14/04/2012
                """);
        Path rejects = folder.resolve("rejects.csv");
        Program.run("new", workspace);
        Program.Outcome imported = Program.run("import", workspace, file.toString(), "--rejects", rejects.toString(),
                "--format", "csv");
        assertThat(imported.out()).contains("crime.csv,,police-crime,crime,5,2,1,1,1,1");
        assertThat(Files.readAllLines(rejects)).containsExactly("file,sheet,row,column,found,expected,reason",
                "crime.csv,,3,Offence date,31/06/2012,\"a date such as 31/01/2013, 2013-01-31 or 2013-01\","
                        + "\"'Offence date' holds '31/06/2012' where it needs a date such as 31/01/2013, 2013-01-31 or 2013-01\"");
    }

    @Test
    void aTableThatFitsNoLayoutIsRefusedWithWhatToDo() throws IOException {
        String workspace = folder.resolve("w.trigpoint").toString();
        Path file = Files.writeString(folder.resolve("x.csv"), "Colour,Size\nred,3\nblue,4\n");
        Program.run("new", workspace);
        Program.Outcome refused = Program.run("import", workspace, file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("its columns begin with 'Colour', 'Size'", "layouts --draft");
    }
}
