package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.PageBreak;

import java.util.ArrayList;
import java.util.List;

/// An assessment as one document, in the order of a strategic assessment.
final class AssessmentDocument {
    private AssessmentDocument() {}

    static Document of(Assessment assessment, Drawn drawn) {
        ThemePages themes = new ThemePages(assessment, drawn);
        List<Block> body = new ArrayList<>();
        body.add(Contents.usual());
        body.add(new PageBreak());
        body.addAll(SummaryPages.onOnePage(assessment));
        body.add(new PageBreak());
        body.addAll(SummaryPages.purpose(assessment));
        if (!assessment.themes().isEmpty()) {
            body.add(themes.scanning());
        }
        for (Theme theme : assessment.themes()) {
            body.addAll(themes.section(theme));
            body.add(new PageBreak());
        }
        if (assessment.treatment() != null) {
            body.addAll(TreatmentPages.section(assessment, assessment.treatment()));
            body.add(new PageBreak());
        }
        if (assessment.places() != null) {
            body.addAll(new PlacesPages(assessment, assessment.places(), drawn).section());
        }
        body.addAll(Sources.annex(assessment));
        return new Document(info(assessment), body);
    }

    private static DocumentInfo info(Assessment assessment) {
        return DocumentInfo
                .of("Joint Strategic Intelligence Assessment", assessment.partnership(), assessment.marking(),
                        assessment.date())
                .withSubtitle("Crime, anti-social behaviour, fire, and drug and alcohol treatment")
                .withPeriod(assessment.period().name() + " compared with " + assessment.against().name())
                .withEdition("Restricted edition")
                .withVersion("Draft");
    }
}
