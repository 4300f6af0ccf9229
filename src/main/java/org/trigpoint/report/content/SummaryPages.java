package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Gap;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page a chief keeps, and what the assessment is and is not.
final class SummaryPages {
    private static final int MOST_CARDS = 4;

    private SummaryPages() {}

    static List<Block> onOnePage(Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "On one page"));
        List<NumberCards.Card> cards = cards(assessment);
        if (cards.size() >= 2) {
            blocks.add(new NumberCards(cards));
        }
        blocks.add(ItemList.bullets(assessment.summary().toArray(String[]::new)));
        return blocks;
    }

    private static List<NumberCards.Card> cards(Assessment assessment) {
        List<NumberCards.Card> cards = new ArrayList<>();
        for (Theme theme : assessment.themes()) {
            cards.add(new NumberCards.Card(theme.dataset().title(), Cell.count(theme.total().change().after()),
                    change(theme.total().change(), assessment.against().name())));
        }
        if (assessment.treatment() != null) {
            cards.add(new NumberCards.Card("In treatment", Cell.count(assessment.treatment().after().inTreatment()),
                    "%,d in %s".formatted(assessment.treatment().before().inTreatment(), assessment.against().name())));
        }
        return cards.stream().limit(MOST_CARDS).toList();
    }

    private static String change(CountChange change, String against) {
        if (change.verdict() == Verdict.NO_CLEAR_CHANGE || change.percent().isEmpty()) {
            return String.format(Locale.UK, "no clear change from %,d in %s", change.before(), against);
        }
        double percent = change.percent().getAsDouble();
        return "%d%% %s than %s".formatted(Math.round(Math.abs(percent)), percent < 0 ? "fewer" : "more", against);
    }

    static List<Block> purpose(Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Purpose and scope"));
        blocks.add(Paragraph.of("The Crime and Disorder Act 1998 asks the responsible authorities of an area to assess"
                + " crime and disorder, the misuse of drugs and alcohol, and re-offending each year, and to set priorities"
                + " by what they find. This assessment looks at " + assessment.period().name() + " beside "
                + assessment.against().name() + ", from the records that partners sent."));
        blocks.add(Paragraph.of("A change is called a rise or a fall only where it is larger than chance and the usual"
                + " swing from month to month would explain. Anything else is called no clear change, however large its"
                + " percentage looks."));
        if (!assessment.gaps().isEmpty()) {
            blocks.add(Callout.of("What this assessment cannot say",
                    assessment.gaps().stream().map(SummaryPages::gap).toArray(String[]::new)));
        }
        return blocks;
    }

    private static String gap(Gap gap) {
        return gap.subject() + ": " + gap.reason() + ".";
    }
}
