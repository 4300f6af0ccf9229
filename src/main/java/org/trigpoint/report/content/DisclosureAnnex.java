package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;

import java.util.List;

/// What this edition withholds, and by which rule.
final class DisclosureAnnex implements Section {
    @Override
    public String id() {
        return "annex-disclosure";
    }

    @Override
    public String title() {
        return "Annex: disclosure control";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        String rule = materials.assessment().edition().rule().note();
        List<String> words = materials.isPublic()
                ? List.of(rule,
                        "What follows from a withheld count, such as its percentage, is withheld with it; charts that"
                                + " would show one leave it out, and sentences that would name one are left out.",
                        "All tables and charts of this edition were protected together and then attacked by solving their"
                                + " sums; no withheld small count could be worked out.")
                : List.of(
                        "This edition is for the partners. Counts of incidents stand in it however small; counts of people"
                                + " and cases follow the rule printed with them. The public edition withholds small counts"
                                + " everywhere.");
        return List.of(new Heading(1, title()), ItemList.bullets(words.toArray(String[]::new)));
    }
}
