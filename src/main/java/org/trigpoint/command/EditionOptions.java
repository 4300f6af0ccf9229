package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Annex;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.Edition;
import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.assessment.PublicEditions;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.report.content.AssessmentFiles;
import org.trigpoint.report.content.LaidOut;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What an assessment is asked to be, on the command line.
final class EditionOptions {
    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The twelve months assessed; the latest complete ones where left out.")
    @Nullable
    Period period;

    @Option(names = "--marking", paramLabel = "M", converter = MarkingConverter.class, description = "The protective marking of every page; where left out the workspace's, or OFFICIAL-SENSITIVE; OFFICIAL in the public edition.")
    @Nullable
    Marking marking;

    @Option(names = "--partnership", paramLabel = "NAME", description = "Whose assessment it is.")
    @Nullable
    String partnership;

    @Option(names = "--edition", paramLabel = "E", defaultValue = "restricted", description = "restricted: every figure; public: disclosure control on everything.")
    Audience edition = Audience.RESTRICTED;

    @Option(names = "--disclosure", paramLabel = "RULE", converter = DisclosureConverter.class, description = "What the public edition withholds of everything, and any edition of people and cases: below-N, or health (1 to 7, the rest rounded to 5); ,hide-zeros after it withholds none too. Where left out the workspace's rule, which is below-5 unless changed.")
    @Nullable
    DisclosureRule rule;

    @Option(names = "--areas", description = "Adds an annex with a profile of every district or locality.")
    boolean areas;

    @Option(names = "--slides", description = "Writes the summary as slides (assessment.pptx) too.")
    boolean slides;

    @Option(names = "--template", paramLabel = "FILE", description = "The partnership's Word template (.dotx, .docx): its styles, headers, footers and cover. Kept in the workspace; \"none\" goes back to the program's own.")
    @Nullable
    Path template;

    @Option(names = "--logo", paramLabel = "FILE", description = "The partnership's logo (PNG, JPEG) for the cover. Kept in the workspace; \"none\" takes it away.")
    @Nullable
    Path logo;

    /// Keeps the template and the logo, where some were given.
    void keepStyle(Workspace workspace) {
        if (template != null && isNone(template)) {
            HouseStyle.removeTemplate(workspace);
        } else if (template != null) {
            HouseStyle.keepTemplate(workspace, template);
        }
        if (logo != null && isNone(logo)) {
            HouseStyle.removeLogo(workspace);
        } else if (logo != null) {
            HouseStyle.keepLogo(workspace, logo);
        }
    }

    private static boolean isNone(Path file) {
        return file.toString().equals("none");
    }

    List<Path> write(Workspace workspace, LaidOut laid, Path out, Progress progress) {
        AssessmentFiles.Log log = shown -> PublicEditions.add(workspace, shown);
        return slides
                ? AssessmentFiles.writeWithSlides(laid, out, log, progress)
                : AssessmentFiles.write(laid, out, log, progress);
    }

    /// Says which other files lie beside a public edition: records, or documents of an edition for partners.
    void tellOthers(Path out, List<Path> written, Console console) {
        if (edition != Audience.PUBLIC) {
            return;
        }
        try (Stream<Path> files = Files.list(out)) {
            List<String> others = files.filter(file -> !written.contains(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                console.note("Not of this public edition, and not checked, but in the same folder: "
                        + String.join(", ", others) + ". Do not publish them with it.");
            }
        } catch (IOException e) {
            throw new RefusedException("the folder " + out.getFileName() + " cannot be read", e);
        }
    }

    /// What is asked of a workspace, whose own settings hold where nothing was said.
    AssessmentRequest request(Workspace workspace) {
        Marking usual = edition == Audience.PUBLIC
                ? new Marking("OFFICIAL")
                : workspace.setting("marking").map(Marking::new).orElse(Marking.OFFICIAL_SENSITIVE);
        return new AssessmentRequest(partnership, period, marking == null ? usual : marking,
                LocalDate.now(ZoneId.of("Europe/London")), 1,
                new Edition(edition, rule == null ? SmallCounts.of(workspace) : rule),
                areas ? Set.of(Annex.AREAS) : Set.of());
    }
}
