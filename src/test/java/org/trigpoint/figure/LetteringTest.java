package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import java.awt.Font;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LetteringTest {
    @Test
    void theTypefaceIsTheOneThatTravelsWithTheProgram() {
        assertThat(Lettering.NOTE.font().getFamily()).isEqualTo("Liberation Sans");
        assertThat(Lettering.TITLE.font().getStyle()).isEqualTo(Font.BOLD);
    }

    // Widths of the font file itself (hmtx table): digits 1139 of 2048 units, bold capital M 1706.
    @Test
    void widthsAreThoseOfTheFontFile() {
        assertThat(Lettering.NOTE.width("2012")).isCloseTo(4 * 1139 * 12 / 2048.0, within(0.01));
        assertThat(Lettering.TITLE.width("M")).isCloseTo(1706 * 15 / 2048.0, within(0.01));
    }

    @Test
    void aTextThatFitsIsKeptAndALongOneShortened() {
        assertThat(Lettering.NOTE.fitted("Central South", 500)).isEqualTo("Central South");
        String shortened = Lettering.NOTE.fitted("Central South and the west", 80);
        assertThat(shortened).startsWith("Central").endsWith("…");
        assertThat(Lettering.NOTE.width(shortened)).isLessThanOrEqualTo(80);
        assertThat(Lettering.NOTE.fitted("Central", 1)).isEmpty();
    }

    @Test
    void linesBreakBetweenWords() {
        List<String> lines = Headline.lines("Recorded crime by month in the borough", Lettering.TITLE, 120);

        assertThat(String.join(" ", lines)).isEqualTo("Recorded crime by month in the borough");
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> Lettering.TITLE.width(line) <= 120);
    }

    @Test
    void numbersAreWrittenTheHouseWay() {
        assertThat(List.of(NumberText.of(1234567), NumberText.of(-3.456), NumberText.of(65.66), NumberText.of(0)))
                .containsExactly("1,234,567", "−3.46", "65.7", "0");
        assertThat(List.of(NumberText.change(12.74), NumberText.change(-14.41), NumberText.change(-0.01),
                NumberText.change(0.04))).containsExactly("+12.7%", "−14.4%", "0.0%", "0.0%");
        assertThat(NumberText.share(0.063)).isEqualTo("6.3%");
        assertThat(List.of(NumberText.inWords(9), NumberText.inWords(10))).containsExactly("nine", "10");
    }
}
