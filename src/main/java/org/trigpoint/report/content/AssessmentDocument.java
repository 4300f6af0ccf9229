package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Logo;
import org.trigpoint.report.document.PageBreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An assessment as one document: its [Sections] one after the other, with the analyst's commentary and page breaks.
final class AssessmentDocument {
    private static final String LEDGER = "annex-ledger";

    private AssessmentDocument() {}

    static Document of(Assessment assessment, Drawn drawn) {
        Materials materials = new Materials(assessment, drawn);
        List<Block> body = new ArrayList<>();
        boolean listed = false;
        for (Section section : Sections.chosen(assessment.editing())) {
            List<Block> blocks = Sourced.within(assessment, section.id(), section.blocks(materials));
            if (blocks.isEmpty()) {
                continue;
            }
            // the page a chief keeps comes first, then the contents
            if (!listed && !section.id().equals(OnOnePage.ID)) {
                contents(body);
                listed = true;
            }
            breakBefore(body, section, blocks);
            body.addAll(Commentary.within(blocks, assessment.editing().on(section.id()).orElse("")));
        }
        return new Document(info(assessment), body);
    }

    /// The document as it is given out with the annex of its figures behind it: made last, it names nothing that was withheld.
    static Document withLedger(Document document, Assessment assessment, Drawn drawn) {
        if (assessment.editing().leftOut().contains(LEDGER)) {
            return document;
        }
        List<Block> body = new ArrayList<>(document.body());
        body.addAll(LedgerAnnex.of(document, drawn.numbers()));
        return new Document(document.info(), body);
    }

    private static void contents(List<Block> body) {
        if (!body.isEmpty()) {
            body.add(new PageBreak());
        }
        body.add(new Contents("Contents", 1));
    }

    /// Landscape pages bring their own breaks.
    private static void breakBefore(List<Block> body, Section section, List<Block> blocks) {
        if (body.isEmpty()) {
            return;
        }
        boolean broken = body.getLast() instanceof Landscape || blocks.getFirst() instanceof Landscape;
        boolean afterContents = body.getLast() instanceof Contents;
        if (!broken && (section.startsPage() || afterContents)) {
            body.add(new PageBreak());
        }
    }

    private static DocumentInfo info(Assessment assessment) {
        return DocumentInfo
                .of("Joint Strategic Intelligence Assessment", assessment.partnership(), assessment.marking(),
                        assessment.date())
                .withSubtitle(subjects(assessment))
                .withPeriod(assessment.period().name() + " compared with " + assessment.against().name())
                .withEdition(assessment.edition().audience().edition())
                .withVersion("Draft")
                .withLogo(assessment.editing()
                        .style()
                        .logo()
                        .map(file -> new Logo(file::content, "Logo of " + assessment.partnership()))
                        .orElse(null));
    }

    /// The themes there are data for: "Crime, anti-social behaviour, fire".
    private static String subjects(Assessment assessment) {
        String themes = assessment.themes()
                .stream()
                .map(theme -> theme.dataset().title())
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.UK);
        return themes.isEmpty() ? "" : themes.substring(0, 1).toUpperCase(Locale.UK) + themes.substring(1);
    }
}
