package org.trigpoint.report.slides;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which slides tell a document. Every part with sentences has one: its first sentence is the message, its first picture or
/// else its first table with numbers shows it. Parts that have neither share a slide at the end; annexes have none.
final class SlidePlan {
    private static final String REST = "Also in the assessment";
    private static final int MOST_REST = 7;

    /// A part of the document as its blocks are met.
    private record Part(String heading, List<String> sentences, List<Picture> pictures, List<Table> tables,
            List<NumberCards> cards) {
        static Part under(String heading) {
            return new Part(heading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Block block) {
            switch (block) {
                case Paragraph paragraph when paragraph.tone() == Paragraph.Tone.LEAD -> sentences
                        .add(text(paragraph.prose()));
                case ItemList list -> list.items().forEach(item -> sentences.add(text(item)));
                case Picture picture -> pictures.add(picture);
                case Table table -> tables.add(table);
                case NumberCards shown -> cards.add(shown);
                default -> {
                    // the rest is for reading
                }
            }
        }

        boolean saysEnough() {
            return !heading.startsWith("Annex") && !sentences.isEmpty();
        }

        Optional<Slide> slide() {
            Optional<Slide.Shown> shown = cards.stream()
                    .findFirst().<Slide
                            .Shown>map(Slide.Cards::new)
                    .or(() -> pictures.stream().findFirst().map(Slide.Drawing::new))
                    .or(() -> tables.stream()
                            .map(ShortTable::of)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(Slide.Figures::new));
            return shown.map(shows -> new Slide(heading, sentences.getFirst(), shows,
                    sentences.subList(1, sentences.size()), sources()));
        }

        private List<String> sources() {
            return Stream.concat(pictures.stream().map(Picture::source), tables.stream().map(Table::source))
                    .filter(source -> !source.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private SlidePlan() {}

    static List<Slide> of(Document document) {
        List<Part> parts = new ArrayList<>();
        for (Block block : document.blocks().toList()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                parts.add(Part.under(heading.text()));
            } else if (!parts.isEmpty()) {
                parts.getLast().add(block);
            }
        }
        List<Slide> slides = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        parts.stream()
                .filter(Part::saysEnough)
                .forEach(part -> part.slide().ifPresentOrElse(slides::add, () -> rest.add(part)));
        for (int from = 0; from < rest.size(); from += MOST_REST) {
            slides.add(together(rest.subList(from, Math.min(rest.size(), from + MOST_REST))));
        }
        return slides;
    }

    private static Slide together(List<Part> parts) {
        return new Slide("", REST, new Slide.Points(),
                parts.stream().map(part -> part.heading() + ": " + part.sentences().getFirst()).toList(),
                parts.stream().flatMap(part -> part.sources().stream()).distinct().toList());
    }

    private static String text(Prose prose) {
        return prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words words ? words.text() : "the assessment")
                .collect(Collectors.joining());
    }
}
