package org.trigpoint.desktop.wizard;

import org.trigpoint.intake.Intake;
import org.trigpoint.intake.PreviewVisitor;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.TablePreview;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.TableReport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What stands in the files offered.
///
/// @param tables the tables found, in the order of the files
/// @param refused what has no columns to look at, with the reason: map files, hidden sheets, what cannot be read
/// @param plain the files without any table to look at, imported as they are
record Findings(List<IncomingTable> tables, List<TableReport.Refused> refused, List<Path> plain) {
    /// Looks into files.
    static Findings in(List<Path> files, Intake intake, ReadingChoice choice, Progress progress) {
        List<IncomingTable> tables = new ArrayList<>();
        List<TableReport.Refused> refused = new ArrayList<>();
        List<Path> plain = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path path = files.get(i);
            progress.checkCancelled();
            progress.report("Looking into " + path.getFileName(), i, files.size());
            List<TablePreview> previews = new ArrayList<>();
            intake.preview(path, choice.apply(ReadOptions.DEFAULT), new PreviewVisitor() {
                @Override
                public void preview(TablePreview preview) {
                    previews.add(preview);
                }

                @Override
                public void refused(String file, String sheet, String reason) {
                    refused.add(new TableReport.Refused(file, sheet, reason));
                }
            }, progress);
            if (previews.isEmpty()) {
                plain.add(path);
            }
            for (TablePreview preview : previews) {
                tables.add(new IncomingTable(new Origin(path, company(preview, previews)), preview,
                        intake.layouts()));
            }
        }
        return new Findings(List.copyOf(tables), List.copyOf(refused), List.copyOf(plain));
    }

    private static Origin.Company company(TablePreview table, List<TablePreview> all) {
        long onSheet = all.stream()
                .filter(other -> other.file().equals(table.file()) && other.sheet().equals(table.sheet()))
                .count();
        return onSheet == 1 ? Origin.Company.ALONE : Origin.Company.ONE_OF_SEVERAL;
    }
}
