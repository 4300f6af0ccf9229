package org.trigpoint.desktop.report;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// What a section prints, as text: its sentences whole, its tables as they are printed, its pictures by their captions.
final class SectionText {
    private final Sources sources;
    private final Inquiry inquiry;

    private SectionText(Sources sources, Inquiry inquiry) {
        this.sources = sources;
        this.inquiry = inquiry;
    }

    /// The nodes of a section, one below the other; the heading of the section itself is left out.
    static List<Node> of(List<Block> blocks, Sources sources, Inquiry inquiry) {
        SectionText text = new SectionText(sources, inquiry);
        return blocks.stream()
                .filter(block -> !(block instanceof Heading heading && heading.level() == 1))
                .flatMap(text::node)
                .toList();
    }

    private Stream<Node> node(Block block) {
        return switch (block) {
            case Heading heading -> heading.level() == 1 ? Stream.empty() : Stream.of(styled(heading.text(), "strong"));
            case Paragraph paragraph -> Stream.of(paragraph.tone() == Paragraph.Tone.SMALL
                    ? styled(text(paragraph.prose()), "quiet")
                    : sentence("", text(paragraph.prose())));
            case ItemList list -> list.items().stream().map(item -> sentence("•  ", text(item)));
            case Callout callout -> Stream.of(callout(callout));
            case NumberCards cards -> cards.cards()
                    .stream()
                    .map(card -> styled(card.title() + ": " + card.number().text() + ", " + card.change()));
            case Table table -> Stream.of(new SectionTable(table, sources, inquiry));
            case Picture picture -> Stream.of(shown(Feather.BAR_CHART_2, "Figure: " + picture.caption()));
            case Landscape turned -> turned.blocks().stream().flatMap(this::node);
            case Contents _, PageBreak _ -> Stream.empty();
        };
    }

    /// A sentence with a number can be asked where it comes from: by a click, by Enter or the blank on it.
    private Node sentence(String before, String words) {
        FigureAsked asked = sources.asked(words);
        Label label = styled(before + words);
        if (asked != null) {
            label.setFocusTraversable(true);
            label.getStyleClass().add("asked-sentence");
            label.setTooltip(new Tooltip("Where does this come from?"));
            label.setAccessibleHelp("Press Enter to see where this comes from");
            label.setOnMouseClicked(_ -> inquiry.ask(asked));
            label.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    inquiry.ask(asked);
                    event.consume();
                }
            });
        }
        return label;
    }

    private VBox callout(Callout callout) {
        VBox box = new VBox(styled(callout.title(), "strong"));
        callout.paragraphs().forEach(paragraph -> box.getChildren().add(sentence("", text(paragraph))));
        box.getStyleClass().add("callout");
        return box;
    }

    private static Label shown(Feather icon, String words) {
        Label label = styled(words, "quiet");
        label.setGraphic(Icon.of(icon));
        return label;
    }

    private static Label styled(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static String text(Prose prose) {
        return prose.runs().stream().map(run -> switch (run) {
            case Run.Words words -> words.text();
            case Run.Reference _ -> "see below";
        }). collect(Collectors.joining());
    }
}
