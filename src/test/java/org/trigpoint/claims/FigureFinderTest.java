package org.trigpoint.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FigureFinderTest {
    private static Figure only(String text) {
        List<Figure> figures = FigureFinder.find(text);
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4740 offences|COUNT|4740|1", "26,913 incidents|COUNT|26913|1",
        "1\u00A0804 offences|COUNT|1804|1", "2076 incidents|COUNT|2076|1", "rate of 65.7|COUNT|65.7|0.1",
        "4.98 million offences|COUNT|4980000|10000", "twelve officers|COUNT|12|1", "twenty-one cases|COUNT|21|1",
        "fell by 18.1%|PERCENT|18.1|0.1", "62 per cent of|PERCENT|62|1", "Sixty two percent of|PERCENT|62|1",
        "(−4.9%)|PERCENT|-4.9|0.1", "an 18 percentage point rise|POINTS|18|1", "3.5% point fall|POINTS|3.5|0.1",
        "£2000-worth|MONEY|2000|1", "£1.2m|MONEY|1200000|100000", "£ 88,524|MONEY|88524|1",
        "£2.5 million|MONEY|2500000|100000"})
    void figuresAreReadWithTheirUnitAndPrecision(String text, Figure.Kind kind, double value, double step) {
        Figure figure = only(text);
        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.step()).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"in 2012/13|2012-04..2013-03", "in 2012/2013|2012-04..2013-03",
        "in 2003–04|2003-04..2004-03", "in 2008/9|2008-04..2009-03", "for 11/12|2011-04..2012-03",
        "in 1999/00|1999-04..2000-03",
        "in 2012|2012-01..2012-12", "Plan 2011/14|2011-04..2014-03", "in April 2011|2011-04..2011-04",
        "in Apr-12|2012-04..2012-04", "April 08 was|2008-04..2008-04"})
    void yearsAndMonthsAreNeverCounts(String text, String months) {
        Figure figure = only(text);
        assertThat(figure.kind()).isEqualTo(Figure.Kind.PERIOD);
        assertThat(figure.period()).isNotNull().extracting(p -> p.code()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 01302 736905", "(0191) 383 6529", "aged 16–59", "aged 11 to 19", "10 to 17 year olds",
        "a 16/17 year old",
        "under 18's", "year 6 pupils", "Tier 2", "page 35", "8pm", "24 hour cover", "12 months", "a ten week programme",
        "E01012308",
        "14th", "302, 400 people", "3,000 – 4,000 users", "per 1,000 people", "24/7", "31/3/2012", "12th August",
        "PSA2",
        "www.example.gov.uk/2013", "(±4.0)"})
    void whatOnlyLooksLikeAFigureIsSetAside(String text) {
        assertThat(FigureFinder.find(text)).isNotEmpty().allMatch(f -> f.kind() == Figure.Kind.OTHER);
    }

    @Test
    void wordsBeforeAFigureSayHowExactlyItIsMeant() {
        assertThat(only("over 450 people").hedge()).isEqualTo(Hedge.OVER);
        assertThat(only("almost 1,300 incidents").hedge()).isEqualTo(Hedge.UNDER);
        assertThat(only("around £500").hedge()).isEqualTo(Hedge.ABOUT);
        assertThat(only("exactly 450 people").hedge()).isEqualTo(Hedge.NONE);
    }

    @Test
    void aSentenceShowsItsFiguresAsMarks() {
        Block block = new Block("x", List.of(new Block.Piece(0, 1)), "", null, false);
        Sentence sentence = Sentence.of(new Sentence.Place(block, 0, null),
                "In 2012/13 it fell by 14% from 26,913 to 23,034.");
        assertThat(sentence.marked()).isEqualTo("In «Y0» it fell by «P1» from «C2» to «C3».");
        assertThat(sentence.figure("«C2»").value()).isEqualTo(26_913);
    }
}
