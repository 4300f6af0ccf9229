package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.question.profile.ProfileQuestion;
import org.trigpoint.report.content.ProfileFiles;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A problem profile.
@Command(name = "profile", description = "Writes a problem profile of one place, one theme, or a theme in a place, as Word, Excel and PDF.")
final class ProfileCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--area", paramLabel = "AREA", description = "The place, by code, name or local name: an LSOA, ward, locality, district, …")
    @Nullable
    String area;

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The months, compared with the same a year before.")
    Period period = Period.parse("CY2000");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made where missing.")
    Path out = Path.of("");

    @Option(names = "--marking", paramLabel = "M", converter = MarkingConverter.class, defaultValue = "OFFICIAL-SENSITIVE", description = "The protective marking of every page.")
    Marking marking = Marking.OFFICIAL_SENSITIVE;

    @Option(names = "--partnership", paramLabel = "NAME", description = "Whose profile it is; the workspace's own where left out.")
    @Nullable
    String partnership;

    @Override
    public Integer call() {
        Console console = console();
        Progress progress = console.progress();
        try (Workspace open = openToRead(workspace)) {
            filter.explain(open, List.of(), console);
            Profile profile = new ProfileQuestion(area, filter.selection(), period).ask(open, progress);
            String whose = partnership != null
                    ? partnership
                    : open.setting("partnership").orElse("Community Safety Partnership");
            ProfileFiles.Imprint imprint = new ProfileFiles.Imprint(whose, marking,
                    LocalDate.now(ZoneId.of("Europe/London")));
            ProfileFiles.write(profile, imprint, out, progress)
                    .forEach(file -> spec().commandLine().getOut().println(file));
        }
        console.clearLine();
        return 0;
    }
}
