package org.trigpoint.command;

import org.trigpoint.intake.Intake;
import org.trigpoint.intake.Password;
import org.trigpoint.model.Problem;
import org.trigpoint.workspace.TableReport;

import java.util.List;
import java.util.Locale;

/// Says on standard error what was refused, rejected and assumed.
final class ImportNotes {
    private static final int PROBLEMS_SHOWN = 5;

    private ImportNotes() {}

    /// Everything: what was refused, what was assumed, which rows were rejected.
    static void tell(List<? extends TableReport> reports, Console console) {
        for (TableReport report : reports) {
            if (report instanceof TableReport.Read read) {
                read.notes().forEach(note -> console.note(name(read) + ": " + note));
            }
        }
        tellFaults(reports, console);
    }

    /// What was refused and which rows were rejected; the assumptions stand in the workspace.
    static void tellFaults(List<? extends TableReport> reports, Console console) {
        for (TableReport report : reports) {
            switch (report) {
                case TableReport.Refused refused -> console.note(name(refused) + ": not imported: " + refused.reason());
                case TableReport.Read read -> tellProblems(read, console);
            }
        }
        if (reports.stream()
                .anyMatch(report -> report instanceof TableReport.Refused refused
                        && Password.wouldOpen(refused.reason()))) {
            console.note("With --password the program asks for the password of locked files.");
        }
        if (reports.stream().anyMatch(ImportNotes::isUnknown)) {
            console.note("A table that fits no layout can be described once: 'trigpoint layouts --draft FILE --out "
                    + "LAYOUT.json' guesses what its columns mean; correct that file and import with --layout LAYOUT.json.");
        }
    }

    /// Says of which tables the list of rejects holds the first only.
    static void tellUnlisted(List<? extends TableReport> reports, Console console) {
        for (TableReport report : reports) {
            if (report instanceof TableReport.Read read && read.problems().size() < read.ledger().rejected()) {
                console.note(
                        String.format(Locale.UK, "%s: the list of rejects holds the first %,d; %,d rows were rejected",
                                name(read), read.problems().size(), read.ledger().rejected()));
            }
        }
    }

    private static boolean isUnknown(TableReport report) {
        return report instanceof TableReport.Refused refused && refused.reason().startsWith(Intake.UNKNOWN);
    }

    private static void tellProblems(TableReport.Read read, Console console) {
        read.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> console.note(words(problem)));
        long more = read.ledger().rejected() - PROBLEMS_SHOWN;
        if (more > 0) {
            console.note(
                    String.format(Locale.UK, "%s: %,d more rejected; --rejects FILE lists them", name(read), more));
        }
    }

    private static String name(TableReport report) {
        return report.sheet().isEmpty() ? report.file() : report.file() + " [" + report.sheet() + "]";
    }

    private static String words(Problem problem) {
        String sheet = problem.sheet().isEmpty() ? "" : " [" + problem.sheet() + "]";
        return "%s%s row %d, %s: found '%s', expected %s".formatted(problem.file(), sheet, problem.row(),
                problem.column(), problem.found(), problem.expected());
    }
}
