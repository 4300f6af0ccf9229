package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.CountedThemes;
import org.trigpoint.assessment.Findings;
import org.trigpoint.assessment.Places;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The page a chief keeps.
final class OnOnePage implements Section {
    private static final int MOST_CARDS = 4;

    /// Heights in centimetres, and characters of a line that is not quite full.
    private static final double HEADING = 1.6;
    private static final double CARDS = 3.6;
    private static final double LINE = .6;
    private static final double GAP = .2;
    private static final double BOX = 1.7;
    private static final double CAPTION = 2.7;
    private static final int LINE_LENGTH = 88;
    private static final double LOWEST = .25;
    private static final double HIGHEST = .45;

    static final String ID = "on-one-page";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "On one page";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Assessment assessment = materials.assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        List<NumberCards.Card> cards = cards(assessment);
        if (cards.size() >= 2) {
            blocks.add(new NumberCards(cards));
        }
        Findings findings = assessment.findings();
        blocks.add(ItemList.bullets(findings.sentences().stream().map(materials.bases()::of).toList()));
        if (!findings.priorities().isEmpty()) {
            blocks.add(Callout.of("Recommended priorities", findings.priorities().toArray(String[]::new)));
        }
        Places places = assessment.places();
        if (places != null && !places.boundaries().isEmpty()) {
            room(findings, !cards.isEmpty())
                    .ifPresent(share -> blocks.add(PlacesMap.of(places, assessment.period()).small(materials, share)));
        }
        return blocks;
    }

    /// The height over the width that is left for the map; empty when the words fill the page.
    private static OptionalDouble room(Findings findings, boolean cards) {
        double taken = HEADING + (cards ? CARDS : 0)
                + findings.sentences().stream().mapToDouble(said -> LINE * lines(said.words()) + GAP).sum()
                + (findings.priorities().isEmpty() ? 0 : BOX)
                + findings.priorities().stream().mapToDouble(said -> LINE * lines(said)).sum();
        double share = (PageFrame.PORTRAIT.textHeight() - taken - CAPTION) / PageFrame.PORTRAIT.textWidth();
        return share < LOWEST ? OptionalDouble.empty() : OptionalDouble.of(Math.min(share, HIGHEST));
    }

    private static double lines(String said) {
        return Math.ceil((double) said.length() / LINE_LENGTH);
    }

    private static List<NumberCards.Card> cards(Assessment assessment) {
        List<NumberCards.Card> cards = new ArrayList<>();
        for (Theme theme : assessment.themes()) {
            cards.add(new NumberCards.Card(theme.dataset().title(), Cell.count(theme.total().change().after()),
                    theme.seriesBreak().isPresent()
                            ? "series break; not comparable"
                            : change(theme.total().change(), theme.window().against().name())));
        }
        assessment.part(CountedThemes.class)
                .ifPresent(counted -> counted.all()
                        .forEach(theme -> cards
                                .add(new NumberCards.Card(theme.dataset().title(), Cell.count(theme.count()),
                                        theme.period().name()))));
        assessment.subjects().stream().flatMap(subject -> SubjectSection.card(subject).stream()).forEach(cards::add);
        return cards.stream().limit(MOST_CARDS).toList();
    }

    private static String change(CountChange change, String against) {
        if (change.verdict() == Verdict.NO_CLEAR_CHANGE || change.percent().isEmpty()) {
            return String.format(Locale.UK, "no clear change from %,d in %s", change.before(), against);
        }
        double percent = change.percent().getAsDouble();
        return "%d%% %s than %s".formatted(Math.round(Math.abs(percent)), percent < 0 ? "fewer" : "more", against);
    }
}
