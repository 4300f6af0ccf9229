package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.publication.Publication;
import org.trigpoint.statistics.disclosure.Published;

import java.util.List;
import java.util.stream.Stream;

/// An assessment laid out as the document that is given out, once for its checks and its files.
public final class LaidOut {
    private final Assessment assessment;
    private final Document document;
    private final Drawn drawn;
    private final List<Published> published;

    private LaidOut(Assessment assessment, Document document, Drawn drawn, List<Published> published) {
        this.assessment = assessment;
        this.document = document;
        this.drawn = drawn;
        this.published = published;
    }

    /// Lays it out in the edition asked for; the public edition is attacked.
    ///
    /// @throws org.trigpoint.model.RefusedException when the public edition would give small counts away
    public static LaidOut of(Assessment assessment) {
        Drawn drawn = new Drawn();
        Document whole = AssessmentDocument.of(assessment, drawn);
        if (!assessment.edition().isPublic()) {
            return new LaidOut(assessment, AssessmentDocument.withLedger(whole, assessment, drawn), drawn,
                    List.of());
        }
        Publication.Result result = Publication.of(whole, drawn.numbers(), assessment.edition().rule(), drawn::redraw,
                assessment.editing().published());
        drawn.keepOnlyThoseOf(result.document());
        return new LaidOut(assessment, AssessmentDocument.withLedger(result.document(), assessment, drawn), drawn,
                Stream.concat(Stream.of(result.counts()),
                        assessment.part(FoundSubjects.class).stream().flatMap(found -> found.published().stream()))
                        .toList());
    }

    Assessment assessment() {
        return assessment;
    }

    Document document() {
        return document;
    }

    Drawn drawn() {
        return drawn;
    }

    /// What the public edition shows; empty of the restricted one.
    List<Published> published() {
        return published;
    }
}
