package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Finding;
import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.assessment.MeasureFinding;
import org.trigpoint.assessment.MeasureWords;
import org.trigpoint.assessment.Performance;
import org.trigpoint.assessment.Theme;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.report.document.Basis;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the sentences of a report were made from: the tables that print those results, and their batches.
///
/// @param assessment whose results they are
record Bases(Assessment assessment) {

    /// An opening sentence, and the others as a list.
    static List<Block> opening(List<Prose> sentences) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Paragraph.Tone.LEAD, sentences.getFirst())));
        if (sentences.size() > 1) {
            blocks.add(ItemList.bullets(sentences.subList(1, sentences.size())));
        }
        return blocks;
    }

    /// Sentences made from the same results.
    static List<Prose> all(List<String> sentences, Basis basis) {
        return sentences.stream().map(words -> Prose.of(words).from(basis)).toList();
    }

    /// A finding of the first page.
    Prose of(Finding finding) {
        return Prose.of(finding.words())
                .from(finding.results().stream().sorted().map(this::section).reduce(Basis.NOT_TOLD, Basis::and));
    }

    /// A sentence about measures.
    Prose of(MeasureFinding finding) {
        return Prose.of(finding.words()).from(measures(finding.measures(), finding.beside()));
    }

    /// What is said of one measure.
    Prose of(MeasureWords said) {
        return Prose.of(said.sentence()).from(measures(List.of(said.measure()), said.beside()));
    }

    /// The year of a data set beside the one before.
    Basis theme(Dataset dataset) {
        return of(dataset, "scanning-" + dataset.id());
    }

    /// Tables or pictures of what was counted in a data set.
    Basis of(Dataset dataset, String... keys) {
        return new Basis(Set.of(keys), Sources.of(assessment, dataset));
    }

    /// Measures against their targets or beside other areas.
    Basis measures(List<MeasureDefinition> measures, boolean beside) {
        return new Basis(beside ? Set.of("comparators") : Set.of("targets", "targets-by-month", "shares-by-month"),
                Sources.ofMeasures(assessment, measures));
    }

    /// The high-impact locations.
    Basis places() {
        return new Basis(Set.of("places", "places-share"), Sources.ofSection(assessment, "places"));
    }

    /// A subject beyond counts of incidents.
    Basis subject(SubjectView subject) {
        FoundSubjects all = assessment.part(FoundSubjects.class).orElse(new FoundSubjects(List.of()));
        SubjectTables tables = new SubjectTables(subject, all);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < subject.tables().size(); i++) {
            tables.tables(subject.id() + "-" + (i + 1), subject.tables().get(i))
                    .stream()
                    .map(Table::key)
                    .forEach(keys::add);
        }
        return new Basis(keys, Sources.of(assessment, subject.dataset()));
    }

    private Basis section(String id) {
        return switch (id) {
            case "places" -> places();
            case "performance" -> measures(assessment.part(Performance.class)
                    .map(Performance::sentences)
                    .filter(sentences -> !sentences.isEmpty())
                    .map(sentences -> sentences.getFirst().measures())
                    .orElse(List.of()), false);
            default -> themeOf(id).map(this::theme).orElseGet(() -> subjectOf(id));
        };
    }

    private Optional<Dataset> themeOf(String id) {
        boolean subject = assessment.subjects().stream().anyMatch(view -> view.id().equals(id));
        return subject && assessment.themes().stream().map(Theme::dataset).noneMatch(theme -> theme.id().equals(id))
                ? Optional.empty()
                : Stream.of(Dataset.values()).filter(dataset -> dataset.id().equals(id)).findFirst();
    }

    private Basis subjectOf(String section) {
        String id = section.startsWith("subject-") ? section.substring("subject-".length()) : section;
        return assessment.subjects()
                .stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .map(this::subject)
                .orElse(Basis.NOT_TOLD);
    }
}
