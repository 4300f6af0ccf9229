package org.trigpoint.report.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.assessment.Gap;
import org.trigpoint.assessment.MeasureWords;
import org.trigpoint.assessment.Performance;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the other parts of an assessment know of a theme: its people, its harm, its targets, other areas, and what is not
/// known. Which sentences those are is data (`theme-evidence.json`).
final class ThemeEvidence {
    private static final List<Entry> ENTRIES = read();
    private static final int ALONE = 2;

    private ThemeEvidence() {}

    /// What belongs to one theme.
    ///
    /// @param theme the id of its data set
    /// @param measures words by which measures that came in as totals are known
    /// @param people sentences of subjects about people
    /// @param harm sentences of subjects about harm
    private record Entry(@JsonProperty("theme") String theme, @JsonProperty("measures") List<String> measures,
            @JsonProperty("people") List<Pick> people, @JsonProperty("harm") List<Pick> harm) {}

    /// Sentences of a subject.
    ///
    /// @param subject its id
    /// @param about words that the sentence holds; empty for the first sentence
    private record Pick(@JsonProperty("subject") String subject, @JsonProperty("about") String about) {}

    /// One kind of evidence.
    private record Aspect(String name, List<Prose> sentences) {}

    /// The evidence under one heading that names what there is; nothing where there is none.
    static List<Block> of(Materials materials, Dataset dataset) {
        List<Aspect> aspects = ENTRIES.stream()
                .filter(entry -> entry.theme().equals(dataset.id()))
                .findFirst()
                .map(entry -> aspects(materials, dataset, entry))
                .orElse(List.of());
        List<Prose> items = new ArrayList<>();
        for (Aspect aspect : aspects) {
            for (int i = 0; i < aspect.sentences().size(); i++) {
                Prose said = aspect.sentences().get(i);
                items.add(i == 0 ? said.under(aspect.name() + ".") : said);
            }
        }
        if (items.size() <= ALONE) {
            // a heading of its own would be longer than what stands under it
            return items.stream().<Block>map(Paragraph::of).toList();
        }
        return List.of(new Heading(2, heading(aspects)), ItemList.bullets(items));
    }

    private static List<Aspect> aspects(Materials materials, Dataset dataset, Entry entry) {
        Assessment assessment = materials.assessment();
        Bases bases = materials.bases();
        List<MeasureWords> measures = assessment.part(Performance.class)
                .map(Performance::byMeasure)
                .orElse(List.of())
                .stream()
                .filter(said -> said.isOf(dataset, entry.measures()))
                .filter(said -> said.beside() || !isHeadline(assessment, dataset, said))
                .toList();
        return List.of(new Aspect("People", picked(materials, entry.people())),
                new Aspect("Harm", picked(materials, entry.harm())),
                new Aspect("Targets", measures.stream()
                        .filter(said -> !said.beside())
                        .map(bases::of)
                        .toList()),
                new Aspect("Other areas", measures.stream()
                        .filter(MeasureWords::beside)
                        .map(bases::of)
                        .toList()),
                new Aspect("Not known", Bases.all(notKnown(assessment, dataset), bases.of(dataset))))
                .stream()
                .filter(aspect -> !aspect.sentences().isEmpty())
                .toList();
    }

    /// A measure that only says the theme's own total again.
    private static boolean isHeadline(Assessment assessment, Dataset dataset, MeasureWords said) {
        String name = said.measure().name();
        return name.equalsIgnoreCase(dataset.title()) || assessment.themes()
                .stream()
                .filter(theme -> theme.dataset() == dataset)
                .anyMatch(theme -> theme.sentences().getFirst().startsWith(name + " ")
                        || theme.highlights().stream().anyMatch(h -> h.name().equals(name)));
    }

    private static List<Prose> picked(Materials materials, List<Pick> picks) {
        FoundSubjects subjects = materials.assessment().part(FoundSubjects.class).orElse(new FoundSubjects(List.of()));
        return picks.stream()
                .flatMap(pick -> subjects.subject(pick.subject())
                        .stream()
                        .flatMap(view -> view.sentences()
                                .stream()
                                .filter(said -> said.toLowerCase(Locale.UK).contains(pick.about()))
                                .limit(1)
                                .map(said -> Prose.of(said).from(materials.bases().subject(view)))))
                .distinct()
                .toList();
    }

    private static List<String> notKnown(Assessment assessment, Dataset dataset) {
        String title = dataset.title().toLowerCase(Locale.UK);
        return assessment.gaps()
                .stream()
                .filter(gap -> gap.subject().toLowerCase(Locale.UK).endsWith(title))
                .map(Gap::words)
                .toList();
    }

    /// "People, harm and targets".
    private static String heading(List<Aspect> aspects) {
        List<String> names = aspects.stream().map(aspect -> aspect.name().toLowerCase(Locale.UK)).toList();
        String all = names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
    }

    private static List<Entry> read() {
        try (InputStream in = ThemeEvidence.class.getResourceAsStream("theme-evidence.json")) {
            return Arrays.asList(new ObjectMapper().readValue(in, Entry[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
