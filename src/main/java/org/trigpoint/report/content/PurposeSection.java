package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Gap;
import org.trigpoint.assessment.Received;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the assessment is, and what it is not.
final class PurposeSection implements Section {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int MOST_MONTHS = 4;

    @Override
    public String id() {
        return "purpose";
    }

    @Override
    public String title() {
        return "Purpose and scope";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Assessment assessment = materials.assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.add(Paragraph.of("The Crime and Disorder Act 1998 asks the responsible authorities of an area to assess"
                + " crime and disorder, the misuse of drugs and alcohol, and re-offending each year, and to set priorities"
                + " by what they find. This assessment looks at " + assessment.period().name() + " beside "
                + assessment.against().name() + ", from the records that partners sent."));
        blocks.add(Paragraph.of("A change is called a rise or a fall only where it is larger than chance and the usual"
                + " swing from month to month would explain. Anything else is called no clear change, however large its"
                + " percentage looks."));
        assessment.part(Received.class).ifPresent(received -> blocks.add(received(received)));
        if (!assessment.gaps().isEmpty()) {
            blocks.add(Callout.of("What this assessment cannot say",
                    assessment.gaps().stream().map(Gap::words).toArray(String[]::new)));
        }
        return blocks;
    }

    private static Table received(Received received) {
        List<Row> rows = received.datasets()
                .stream()
                .map(span -> Row.of(Cell.text(span.dataset().title()), Cell.text(month(span.span().first())),
                        Cell.text(month(span.span().last())), Cell.text(missing(span.missing()))))
                .toList();
        return Table
                .of("received", "Records received: complete months", List.of(Column.text("Data set"),
                        Column.text("From"), Column.text("To"), Column.text("Missing in the two years compared")), rows)
                .withSheetName("Received");
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static String missing(List<YearMonth> months) {
        if (months.isEmpty()) {
            return "none";
        }
        return months.size() > MOST_MONTHS
                ? months.size() + " of 24 months"
                : String.join(", ", months.stream().map(PurposeSection::month).toList());
    }
}
