package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.report.content.Outline;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// The analyst's own words on a section of the report.
@Command(name = "comment", description = "Keeps the analyst's words on a section of the report; without a section lists them.")
final class CommentCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "SECTION", description = "The section's id; trigpoint sections lists them.")
    @Nullable
    String section;

    @Option(names = "--text", paramLabel = "TEXT", description = "The words; an empty line begins a new paragraph.")
    @Nullable
    String text;

    @Option(names = "--file", paramLabel = "FILE", description = "A text file (UTF-8) with the words.")
    @Nullable
    Path file;

    @Option(names = "--remove", description = "Takes the comment away.")
    boolean remove;

    @Option(names = "--audience", paramLabel = "A", defaultValue = "restricted", description = "The widest edition that prints it: restricted or public.")
    Audience audience = Audience.RESTRICTED;

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The twelve months of the report; the latest complete ones where left out.")
    @Nullable
    Period period;

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            Period months = period != null ? period : latest(open);
            if (section == null) {
                list(open, months);
            } else {
                Outline.check(section);
                change(open, section, months);
            }
        }
        return 0;
    }

    private static Period latest(Workspace open) {
        return Coverage.of(open)
                .latestYear()
                .orElseThrow(() -> new RefusedException(
                        "no data set has twenty-four complete months; say with --period which report is meant"));
    }

    private void change(Workspace open, String id, Period months) {
        String words = words();
        if (remove) {
            open.reportNotes().removeComment(id, months);
        } else if (words == null) {
            open.reportNotes()
                    .comments(months)
                    .stream()
                    .filter(comment -> comment.section().equals(id))
                    .forEach(comment -> spec().commandLine().getOut().println(comment.text()));
        } else if (words.isBlank()) {
            throw new RefusedException("the comment is empty; use --remove to take one away");
        } else {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
            open.reportNotes().keep(new Comment(id, months.code(), audience, words, today));
        }
    }

    private @Nullable String words() {
        if (file == null) {
            return text;
        }
        if (text != null) {
            throw new ParameterException(spec().commandLine(), "give --text or --file, not both");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new RefusedException(file.getFileName() + " is not a UTF-8 text file", e);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read", e);
        }
    }

    private void list(Workspace open, Period months) {
        OutputTable table = new OutputTable().columns("section", "period", "audience", "changed_on", "text");
        for (Comment comment : open.reportNotes().comments(months)) {
            table.row(comment.section(), comment.period(), comment.audience().id(), comment.changedOn().toString(),
                    comment.text().replaceAll("\\s+", " "));
        }
        print(table);
    }
}
