package org.trigpoint.claims;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DraftLayoutTest {
    private static Draft draft(String text) {
        return Draft.of(DraftText.of(text));
    }

    private static List<String> texts(Draft draft) {
        return draft.blocks().stream().map(Block::text).toList();
    }

    @Test
    void wrappedLinesAreOneParagraphThatKnowsItsLines() {
        Block block = draft("Crime fell by 14%\nfrom 26,913\nto 23,034.\n\nNext.").blocks().getFirst();
        assertThat(block.text()).isEqualTo("Crime fell by 14% from 26,913 to 23,034.");
        assertThat(block.lineAt(block.text().indexOf("26,913"))).isEqualTo(2);
        assertThat(block.lineAt(block.text().indexOf("23,034"))).isEqualTo(3);
    }

    @Test
    void aSentenceBrokenByAPageGoesOn() {
        assertThat(texts(draft("Discharges from the service between April 2012 and\n\nDecember 2012 were planned.")))
                .containsExactly("Discharges from the service between April 2012 and December 2012 were planned.");
    }

    @Test
    void paragraphsOfWordAreNeverJoined() {
        DraftText text = new DraftText(List.of("Crime fell by 14%.", "It rose again."), DraftText.Wrapping.PARAGRAPHS);
        assertThat(texts(Draft.of(text))).containsExactly("Crime fell by 14%.", "It rose again.");
    }

    @Test
    void itemsOfAListKnowWhatIntroducesThem() {
        List<Block> blocks = draft("Compared to 2011/12:\n\n- Crime fell by 14%;\n- · Fires fell.\n\nElsewhere.")
                .blocks();
        assertThat(blocks).extracting(Block::text)
                .containsExactly("Compared to 2011/12:", "Crime fell by 14%;", "Fires fell.", "Elsewhere.");
        assertThat(blocks.get(1).intro()).isEqualTo(blocks.getFirst());
        assertThat(blocks.get(3).intro()).isNull();
    }

    @Test
    void headingsOfMarkdownMakeAPath() {
        List<Block> blocks = draft("# Areas\n## Abbey\n### Burglary\nIt fell.\n## Castle\nIt rose.").blocks();
        assertThat(blocks.stream().filter(b -> b.text().startsWith("It ")).map(Block::heading))
                .containsExactly("Areas / Abbey / Burglary", "Areas / Castle");
    }

    @Test
    void emphasisLinksAndCodeAreLaidAside() {
        assertThat(texts(draft("The rate was **12.6%** in _all_ of [Durham](x).\n\n```\nfrom 1 to 2\n```")))
                .containsExactly("The rate was 12.6% in all of Durham.");
    }

    @Test
    void rowsByTabsBarsOrWideGapsAreTables() {
        for (String text : List.of("A\t5\nTotal\t5", "| A | 5 |\n|---|---|\n| Total | 5 |", "A      5\nTotal     5")) {
            Draft draft = draft(text);
            assertThat(draft.tables()).as(text).hasSize(1);
            assertThat(draft.tables().getFirst().rows()).extracting(Row::cells)
                    .containsExactly(List.of("A", "5"), List.of("Total", "5"));
        }
    }

    @Test
    void signsInCellsAreKept() {
        assertThat(draft("Burglary\t-42\t+ 5.0%").tables().getFirst().rows().getFirst().cells())
                .containsExactly("Burglary", "-42", "+ 5.0%");
    }

    @Test
    void aCellThatHoldsASentenceIsAParagraph() {
        assertThat(texts(draft("Theme\tCrime fell by 20% from 26,913 to 23,034 incidents this year")))
                .containsExactly("Crime fell by 20% from 26,913 to 23,034 incidents this year");
    }
}
