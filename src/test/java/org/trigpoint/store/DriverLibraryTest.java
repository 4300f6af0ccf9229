package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.sqlite.util.OSInfo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DriverLibraryTest {
    private static final Path PROGRAM = Path.of("installed/lib/trigpoint.jar").toAbsolutePath();

    @Test
    void itLiesBesideTheProgramAsItLiesInTheDriver() {
        String system = OSInfo.getNativeLibFolderPathForCurrentOS();
        assertThat(DriverLibrary.beside(PROGRAM)).isEqualTo(PROGRAM.resolveSibling("org/sqlite/native/" + system));
        assertThat(OSInfo.class.getResource("/org/sqlite/native/" + system)).isNotNull();
    }

    @Test
    void theDistributionHoldsItForTheSystemsWeShipFor() throws IOException {
        String assembly = Files.readString(Path.of("src/main/dist/assembly.xml"));
        for (String system : new String[]{"Windows/x86_64", "Linux/x86_64", "Mac/aarch64"}) {
            assertThat(assembly).contains("<include>org/sqlite/native/" + system + "/*</include>");
            assertThat(OSInfo.class.getResource("/org/sqlite/native/" + system)).isNotNull();
        }
    }
}
