package org.trigpoint.report.pdf;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;

import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class AtomTest {
    @Test
    void whatTouchesStaysTogether() {
        assertThat(cut(Prose.of("rose by ").bold("69%").then(", as (").reference("t").then(") says.")))
                .isEqualTo("rose by |[69%+,]| as |[(+→+)]| says.");
    }

    @Test
    void emphasisOfSeveralWordsTouchesAtItsEndsOnly() {
        assertThat(cut(Prose.of("a").bold("b c d").then("e f"))).isEqualTo("[a+b]| c |[d+e]| f");
    }

    private static String cut(Prose prose) {
        return Atom.of(prose).stream().map(atom -> {
            String text = atom.pieces()
                    .stream()
                    .map(piece -> piece.run() instanceof Run.Reference ? "→" : piece.text())
                    .collect(Collectors.joining("+"));
            return atom.joined() ? "[" + text + "]" : text;
        }).collect(Collectors.joining("|"));
    }
}
