package org.trigpoint.report.publication;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.disclosure.Attack;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a public edition as a patient stranger would: solves its tables, and looks for withheld counts in its words.
final class PublicationCheck {
    private final Seen seen;
    private final Secrets secrets;

    PublicationCheck(Seen seen, Secrets secrets) {
        this.seen = seen;
        this.secrets = secrets;
    }

    /// What the edition gives away, in words without the numbers; empty when nothing.
    List<String> leaks(Document published) {
        List<String> leaks = new ArrayList<>(solved(published));
        if (anySentenceTells(published)) {
            leaks.add("a sentence names a withheld count");
        }
        published.blocks()
                .flatMap(PublicationCheck::titles)
                .filter(secrets::named)
                .map(title -> "a title names a withheld count")
                .distinct()
                .forEach(leaks::add);
        return leaks;
    }

    private boolean anySentenceTells(Document published) {
        String subject = "";
        for (Block block : published.blocks().toList()) {
            if (block instanceof Heading heading) {
                subject = Secrets.subject(heading);
            }
            String about = subject;
            if (words(block).anyMatch(words -> secrets.in(about, words))) {
                return true;
            }
        }
        return false;
    }

    /// What the edition shows of every count, by position.
    List<Shown> shown(Document published) {
        Map<String, Table> tables = published.tables().stream().collect(Collectors.toMap(Table::key, table -> table));
        Shown[] shown = new Shown[seen.net().linked().counts().size()];
        Arrays.fill(shown, new Shown.Withheld());
        Set<String> pictures = published.blocks()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).key())
                .collect(Collectors.toSet());
        seen.net().spots().forEach((spot, position) -> {
            if (tables.containsKey(spot.key())) {
                see(shown, position, read(tables.get(spot.key()), spot));
            } else if (pictures.contains(spot.key())) {
                see(shown, position, seen.at(spot));
            }
        });
        return List.of(shown);
    }

    private static void see(Shown[] shown, int position, Shown cell) {
        if (!(cell instanceof Shown.Withheld)) {
            shown[position] = cell;
        }
    }

    /// The small counts that the sums of the edition, and of earlier ones, give away; those that earlier ones gave away by
    /// themselves apart.
    private List<String> solved(Document published) {
        List<Shown> now = seen.prior().with(shown(published));
        List<Shown> before = seen.prior()
                .with(Collections.nCopies(seen.net().linked().counts().size(), new Shown.Withheld()));
        Attack attack = attack(now);
        Attack without = attack(before);
        return seen.net()
                .spots()
                .entrySet()
                .stream()
                .filter(entry -> seen.rule().sensitive(seen.net().count(entry.getValue())))
                .filter(entry -> isFound(attack, entry.getValue(), now)
                        && !isFound(without, entry.getValue(), before))
                .map(entry -> "a count of " + entry.getKey().key() + " can be worked out")
                .distinct()
                .toList();
    }

    private Attack attack(List<Shown> shown) {
        return Attack.on(seen.prior().with(seen.net().linked()), shown, seen.rule().zeros());
    }

    private boolean isFound(Attack attack, int position, List<Shown> shown) {
        Interval range = attack.range(position);
        return !(shown.get(position) instanceof Shown.Withheld) || attack.solves(position)
                || range.high() - range.low() < seen.rule().leastWidth();
    }

    /// What the published table shows at a spot; its columns may be fewer.
    private Shown read(Table table, Spot spot) {
        String heading = seen.grids()
                .stream()
                .filter(grid -> grid.key().equals(spot.key()))
                .findFirst()
                .orElseThrow()
                .headings()
                .get(spot.column());
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        Optional<Cell> cell = headings.contains(heading)
                ? Optional.of(table.rows().get(spot.row()).cells().get(headings.indexOf(heading)))
                : Optional.empty();
        OptionalLong count = cell.map(Grid::count).orElse(OptionalLong.empty());
        if (count.isEmpty()) {
            return new Shown.Withheld();
        }
        return seen.rounds() && count.getAsLong() > 0
                ? new Shown.Rounded(count.getAsLong())
                : new Shown.Exact(count.getAsLong());
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(PublicWords.text(paragraph.prose()));
            case ItemList list -> list.items().stream().map(PublicWords::text);
            case Callout callout -> callout.paragraphs().stream().map(PublicWords::text);
            case NumberCards cards -> cards.cards().stream().map(card -> card.title() + ": " + card.change());
            case Picture picture -> Stream.of(picture.alternative());
            case Table table -> table.notes().stream().map(PublicWords::text);
            default -> Stream.empty();
        };
    }

    /// Titles say what is counted, not what was found: "scores from 1 to 5" is no pair of years.
    private static Stream<String> titles(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Picture picture -> Stream.of(picture.caption());
            case Table table -> Stream.of(table.caption());
            default -> Stream.empty();
        };
    }
}
