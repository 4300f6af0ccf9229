package org.trigpoint.report.document;

import java.util.List;

/// A row of cards, each with one large number: the head of the page a chief keeps.
///
/// @param cards two to four, side by side
public record NumberCards(List<Card> cards) implements Block {
    /// One card.
    ///
    /// @param title what is counted, such as "Recorded crime"; a few words, never blank
    /// @param number the large number, or why there is none
    /// @param change the line below it, such as "14% fewer than 2011/12"; never blank
    public record Card(String title, Cell number, String change) {
        public Card {
            title = PlainText.line("title of a card", title);
            change = PlainText.line("change on a card", change);
        }
    }

    public NumberCards {
        cards = List.copyOf(cards);
        if (cards.size() < 2 || cards.size() > 4) {
            throw new IllegalArgumentException("two to four cards stand side by side, not " + cards.size());
        }
    }

    public static NumberCards of(Card... cards) {
        return new NumberCards(List.of(cards));
    }
}
