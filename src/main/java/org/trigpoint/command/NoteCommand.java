package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.DistrictBreaks;
import org.trigpoint.question.ProvisionalMonths;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Says where series break and which months are provisional.
@Command(name = "note", description = "Lists, sets and takes out what is to be known of a series: a break from a month on, or provisional months.")
final class NoteCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--series", paramLabel = "S", description = "What it is about: a data set (crime), a class of one (crime:Burglary), or the name of a measure.")
    @Nullable
    String series;

    @Option(names = "--break", paramLabel = "MONTH", converter = PeriodConverter.class, description = "The first month on the new footing, such as 2013-04.")
    @Nullable
    Period breaks;

    @Option(names = "--provisional", paramLabel = "P", converter = PeriodConverter.class, description = "The months that may still change.")
    @Nullable
    Period provisional;

    @Option(names = "--provisional-within", paramLabel = "N", description = "Records count as provisional when they came in within N months after the end of their month, 2 unless set; 0 is never. With --series, for one data set.")
    @Nullable
    Integer within;

    @Option(names = "--district-breaks", paramLabel = "on|off", description = "Whether districts that begin or end to send records break a series; on unless set.")
    @Nullable
    Toggle districtBreaks;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, in a few words.")
    @Nullable
    String reason;

    @Option(names = "--remove", description = "Take the note of this series and month out instead.")
    boolean remove;

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            if (within != null) {
                ProvisionalMonths.set(open, series == null ? "" : series, within);
            }
            if (districtBreaks != null) {
                DistrictBreaks.set(open, districtBreaks == Toggle.on);
            }
            List<SeriesNote> notes = asked();
            for (SeriesNote note : notes) {
                if (remove) {
                    SeriesNotes.remove(open, note);
                } else {
                    SeriesNotes.set(open, note);
                }
            }
            if (notes.isEmpty() && within == null && districtBreaks == null) {
                list(SeriesNotes.known(open));
            }
        }
        return 0;
    }

    /// A rule that holds or does not.
    enum Toggle {
        on, off
    }

    private List<SeriesNote> asked() {
        List<SeriesNote> notes = new ArrayList<>();
        if (breaks == null && provisional == null) {
            return notes;
        }
        if (series == null) {
            throw new RefusedException("say with --series what the note is about");
        }
        if (breaks != null && breaks.length() != 1) {
            throw new RefusedException("a break begins with one month, such as 2013-04");
        }
        String why = reason == null ? "no reason given" : reason;
        if (breaks != null) {
            notes.add(new SeriesNote(series, SeriesNote.Kind.BREAK, breaks, why));
        }
        if (provisional != null) {
            notes.add(new SeriesNote(series, SeriesNote.Kind.PROVISIONAL, provisional, why));
        }
        return notes;
    }

    private void list(List<SeriesNote> notes) {
        OutputTable table = new OutputTable().columns("series", "kind", "from", "to", "reason");
        for (SeriesNote note : notes) {
            table.row(note.series(), note.kind().id(), note.months().first().toString(),
                    note.months().last().toString(), note.reason());
        }
        print(table);
    }
}
