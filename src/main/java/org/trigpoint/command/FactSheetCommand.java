package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Marking;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.holding.Holdings;
import org.trigpoint.question.holding.HoldingsQuestion;
import org.trigpoint.report.content.FactSheet;
import org.trigpoint.report.csv.CsvWriter;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The data-protection fact sheet.
@Command(name = "fact-sheet", description = "Writes the data-protection fact sheet: what is held, from whom, why, until when, and how it is protected.")
final class FactSheetCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, ending in .docx, .xlsx, .pdf or .csv.")
    Path out = Path.of("");

    @Option(names = "--marking", paramLabel = "M", converter = MarkingConverter.class, defaultValue = "OFFICIAL", description = "The protective marking of every page.")
    Marking marking = Marking.OFFICIAL_SENSITIVE;

    @Option(names = "--partnership", paramLabel = "NAME", description = "Whose sheet it is; the workspace's own where left out.")
    @Nullable
    String partnership;

    @Override
    public Integer call() {
        try (Workspace open = openToRead(workspace)) {
            Holdings holdings = new HoldingsQuestion(Retention.today()).ask(open);
            String whose = partnership != null
                    ? partnership
                    : open.setting("partnership").orElse("Community Safety Partnership");
            save(new FactSheet(holdings), whose);
            spec().commandLine().getOut().println(out);
            return 0;
        } catch (IOException e) {
            throw new RefusedException("the sheet could not be written to " + out.getFileName()
                    + "; is it open in another program, or the disk full?", e);
        }
    }

    private void save(FactSheet sheet, String whose) throws IOException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            new CsvWriter().save(sheet.held(), out);
            return;
        }
        TextWidths widths = TextWidths.load();
        DocumentWriter writer = List.<DocumentWriter>of(new WordWriter(widths), new ExcelWriter(widths),
                new PdfWriter(widths))
                .stream()
                .filter(each -> name.endsWith("." + each.extension()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec().commandLine(),
                        "--out ends in .docx, .xlsx, .pdf or .csv."));
        Document document = sheet.document(whose, marking);
        writer.save(document, out, Progress.NONE);
    }
}
