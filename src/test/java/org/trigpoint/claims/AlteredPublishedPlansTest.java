package org.trigpoint.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The published plans with one figure altered or put right at a time; skipped where they are not at hand.
class AlteredPublishedPlansTest {
    private static final Path PLANS = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolveSibling("seeds");

    private static String text(String plan) throws IOException {
        assumeTrue(Files.isDirectory(PLANS), () -> "skipped: no " + PLANS);
        try (Stream<Path> files = Files.list(PLANS)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();
            return String.join("\n", DraftReader.read(file).lines());
        }
    }

    private static List<Claim> alarms(String text) {
        return ClaimChecker.check(text)
                .stream()
                .filter(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.AMBIGUOUS)
                .toList();
    }

    private static long onLine(List<Claim> claims, int line) {
        return claims.stream().filter(c -> c.line() == line).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aRightPercentageThatIsAlteredIsFoundWhereItStands(String plan) throws IOException {
        String text = text(plan);
        List<Claim> right = Alteration.ofSizes(text);
        List<String> missed = new ArrayList<>();
        for (Claim claim : right) {
            String altered = Alteration.altered(text, claim);
            if (alarms(altered).stream().noneMatch(other -> other.line() == claim.line())) {
                missed.add(claim.toString());
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aWrongPercentageThatIsPutRightIsNoLongerNamed(String plan) throws IOException {
        String text = text(plan);
        for (Claim claim : alarms(text)) {
            if (Alteration.isCorrectable(claim)) {
                assertThat(onLine(alarms(Alteration.corrected(text, claim)), claim.line())).as("%s", claim)
                        .isLessThan(onLine(alarms(text), claim.line()));
            }
        }
    }
}
