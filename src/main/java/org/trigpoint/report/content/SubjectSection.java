package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.assessment.MonthWords;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The section of one subject beyond counts of incidents: its sentences, its tables, what a reader must know.
///
/// @param id the section's
/// @param subject the subject's
/// @param title the subject's
record SubjectSection(String id, String subject, String title) implements Section {

    /// Subjects whose section begins a page; the others follow the one before where they are short.
    private static final String DATA_SETS = "Data set";
    /// Twelve columns of each measure that came in as totals: for the workbook.
    private static final String MONTHS = "measures-by-month";
    /// Tables of totals as they came in, and those that set records beside such totals.
    private static final Set<String> TOTALS = Set.of(MONTHS, "monitoring", "by-area");
    private static final String TARGETS = "targets";
    private static final Set<String> LONG = Set.of("treatment", "voice", "priorities");

    /// The section of a subject whose name a theme may have as well.
    SubjectSection(String subject, String title) {
        this("subject-" + subject, subject, title);
    }

    @Override
    public boolean startsPage() {
        return LONG.contains(subject);
    }

    @Override
    public List<Block> blocks(Materials materials) {
        FoundSubjects all = materials.assessment().part(FoundSubjects.class).orElse(new FoundSubjects(List.of()));
        return all.subject(subject)
                .map(found -> section(found, new SubjectTables(found, all), materials))
                .orElse(List.of());
    }

    /// The first figures of treatment as a card of the first page; empty for other subjects, and where they are withheld.
    static Optional<NumberCards.Card> card(SubjectView subject) {
        if (!subject.id().equals("treatment")) {
            return Optional.empty();
        }
        TableView table = subject.tables().getFirst();
        List<Seen> figures = table.lines().getFirst().figures();
        return figures.get(0) instanceof Seen.Amount before && figures.get(1) instanceof Seen.Amount after
                ? Optional.of(new NumberCards.Card("In treatment", Cell.count((long) after.value()),
                        before.text() + " in " + table.headings().getFirst()))
                : Optional.empty();
    }

    private static List<Block> section(SubjectView subject, SubjectTables tables, Materials materials) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.title()));
        List<String> sentences = subject.sentences();
        if (!sentences.isEmpty()) {
            blocks.addAll(Bases.opening(Bases.all(sentences, materials.bases().subject(subject))));
        }
        // before the tables, so that a reader knows what is counted, and no note is left alone on a page
        subject.notes().forEach(note -> blocks.add(Paragraph.small(MonthWords.within(note))));
        for (int i = 0; i < subject.tables().size(); i++) {
            TableView table = subject.tables().get(i);
            if (SubjectTables.tells(table)) {
                tables.tables(subject.id() + "-" + (i + 1), table)
                        .stream()
                        .map(made -> made.withSource(source(subject, table, materials)))
                        .forEach(made -> blocks.add(table.key().equals(MONTHS) ? made.withoutPages() : made));
            }
        }
        return blocks;
    }

    /// A table rests on the files of its subject's records, of the totals in it, or of every data set it sets beside each
    /// other.
    private static String source(SubjectView subject, TableView table, Materials materials) {
        Assessment assessment = materials.assessment();
        if (table.labels().getFirst().equals(DATA_SETS)) {
            return Sources.ofSection(assessment, subject.id());
        }
        if (TOTALS.contains(table.key())) {
            return materials.sourceOf(Dataset.MEASURE);
        }
        return table.key().equals(TARGETS)
                ? Sources.of(assessment, List.of(subject.dataset(), Dataset.MEASURE))
                : materials.sourceOf(subject.dataset());
    }
}
