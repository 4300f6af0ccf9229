package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.claims.Claim;
import org.trigpoint.claims.ClaimChecker;
import org.trigpoint.claims.Finding;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.ledger.FigureLedger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong with a report before anybody signs it: claims that do not add up, the analyst's among them, and facts
/// with two values.
public final class ReportChecks {
    private ReportChecks() {}

    /// What was found, and the ledger it was found with.
    ///
    /// @param findings in plain words; empty when there are none
    /// @param ledger every number and sentence of the report, with its place, source and method
    public record Checked(List<String> findings, FigureLedger ledger) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /// The findings, in plain words; empty when there are none.
    public static List<String> of(Assessment assessment) {
        return of(LaidOut.of(assessment));
    }

    /// The findings of a report that is laid out, in plain words; empty when there are none.
    public static List<String> of(LaidOut laid) {
        return check(laid).findings();
    }

    /// Checks a report.
    public static Checked check(Assessment assessment) {
        return check(LaidOut.of(assessment));
    }

    private static Checked check(LaidOut laid) {
        Assessment assessment = laid.assessment();
        Document document = laid.document();
        List<String> findings = new ArrayList<>();
        FigureLedger ledger = ledger(laid);
        ledger.disagreements().forEach(clash -> findings.add("two values of one figure: " + clash));
        findings.addAll(claims(document));
        assessment.editing()
                .unrevised()
                .stream()
                .sorted()
                .forEach(section -> findings.add("the words on the section \"" + section + "\" are still those of "
                        + assessment.against().name()));
        return new Checked(findings, ledger);
    }

    /// Every number of a report, with its place, source and method.
    public static FigureLedger ledger(Assessment assessment) {
        return ledger(LaidOut.of(assessment));
    }

    private static FigureLedger ledger(LaidOut laid) {
        return FigureLedger.of(laid.document(), laid.drawn().numbers(), Words.meanings());
    }

    private static List<String> claims(Document document) {
        String text = document.blocks().flatMap(ReportChecks::lines).collect(Collectors.joining("\n\n"));
        return ClaimChecker.check(text)
                .stream()
                .filter(claim -> claim.finding() == Finding.INCONSISTENT)
                .map(ReportChecks::words)
                .toList();
    }

    private static String words(Claim claim) {
        return "\"" + claim.claim() + "\" cannot be right: " + claim.stated()
                + (claim.computed().isEmpty() ? "" : ", but the other figures give " + claim.computed())
                + (claim.note().isEmpty() ? "" : " (" + claim.note() + ")");
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of("# " + heading.text());
            case Paragraph paragraph -> Stream.of(text(paragraph.prose()));
            case ItemList list -> list.items().stream().map(item -> "- " + text(item));
            case Callout callout -> callout.paragraphs().stream().map(ReportChecks::text);
            default -> Stream.empty();
        };
    }

    private static String text(Prose prose) {
        return prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words words ? words.text() : "the table")
                .collect(Collectors.joining());
    }
}
