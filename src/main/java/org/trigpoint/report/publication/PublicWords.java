package org.trigpoint.report.publication;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Sentences as the public reads them: those that give a withheld count away are left out, counts are rounded where the
/// rule rounds.
final class PublicWords {
    private static final String LEFT_OUT = "A sentence is left out of this edition because it would reveal small numbers.";

    private final Secrets secrets;
    private final DisclosureRule rule;
    private String subject = "";

    PublicWords(Secrets secrets, DisclosureRule rule) {
        this.secrets = secrets;
        this.rule = rule;
    }

    /// Says what the words that follow are about.
    void under(Heading heading) {
        subject = Secrets.subject(heading);
    }

    /// The words of a block as the public reads them; empty when nothing is left.
    Optional<Block> of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Optional.of(secrets.in(subject, text(paragraph.prose()))
                    ? Paragraph.small(LEFT_OUT)
                    : new Paragraph(paragraph.tone(), rounded(paragraph.prose())));
            case ItemList list -> {
                List<Prose> kept = kept(list.items());
                yield kept.isEmpty() ? Optional.empty() : Optional.of(new ItemList(list.marker(), kept));
            }
            case Callout callout -> {
                List<Prose> kept = kept(callout.paragraphs());
                yield kept.isEmpty() ? Optional.empty() : Optional.of(new Callout(callout.title(), kept));
            }
            case NumberCards cards -> Optional.of(new NumberCards(cards.cards().stream().map(this::card).toList()));
            default -> Optional.of(block);
        };
    }

    /// Whether words may stand as they are.
    boolean isFit(Prose prose) {
        return !secrets.in(subject, text(prose));
    }

    private List<Prose> kept(List<Prose> prose) {
        return prose.stream().filter(words -> !secrets.in(subject, text(words))).map(this::rounded).toList();
    }

    private NumberCards.Card card(NumberCards.Card card) {
        OptionalLong count = Grid.count(card.number());
        Cell number = count.isEmpty() ? card.number() : switch (rule.show(count.getAsLong())) {
            case Shown.Exact _ -> card.number();
            case Shown.Rounded(long rounded) -> Cell.count(rounded);
            case Shown.Withheld _, Shown.Masked _, Shown.Fewer _ -> Cell.missing(Shorthand.SUPPRESSED);
        };
        boolean secret = number instanceof Cell.Missing || secrets.in(card.title(), card.change());
        return new NumberCards.Card(card.title(), number,
                secret ? "withheld: small numbers" : secrets.rounded(card.change(), rule));
    }

    private Prose rounded(Prose prose) {
        return new Prose(prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words(String text, Run.Emphasis emphasis)
                        ? new Run.Words(secrets.rounded(text, rule), emphasis)
                        : run)
                .toList(), prose.basis());
    }

    static String text(Prose prose) {
        return prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words words ? words.text() : "")
                .collect(Collectors.joining());
    }
}
