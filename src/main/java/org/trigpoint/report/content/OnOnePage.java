package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Places;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page a chief keeps.
final class OnOnePage implements Section {
    private static final int MOST_CARDS = 4;
    private static final int MOST_FINDINGS = 8;

    @Override
    public String id() {
        return "on-one-page";
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
        blocks.add(ItemList.bullets(assessment.summary().stream().limit(MOST_FINDINGS).toArray(String[]::new)));
        Places places = assessment.places();
        if (places != null && !places.boundaries().isEmpty()) {
            blocks.add(PlacesMap.of(places, assessment.period()).small(materials));
        }
        return blocks;
    }

    private static List<NumberCards.Card> cards(Assessment assessment) {
        List<NumberCards.Card> cards = new ArrayList<>();
        for (Theme theme : assessment.themes()) {
            cards.add(new NumberCards.Card(theme.dataset().title(), Cell.count(theme.total().change().after()),
                    change(theme.total().change(), assessment.against().name())));
        }
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
