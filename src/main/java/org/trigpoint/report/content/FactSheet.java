package org.trigpoint.report.content;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Provenance;
import org.trigpoint.question.holding.Holdings;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The data-protection fact sheet of a workspace: what is held, from whom, why, until when, and how it is protected.
public final class FactSheet {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String PERSON = "person";

    private final Holdings holdings;

    /// @param holdings what the workspace holds
    public FactSheet(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The sheet as a document.
    public Document document(String partnership, Marking marking) {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(1, "What is held"));
        body.add(Paragraph.lead(lead()));
        Table held = held();
        body.add(part(held, "held", "What is held", "Held", List.of(0, 5, 6, 7, 8)));
        body.add(part(held, "stated", "From whom, why and until when", "Stated", List.of(0, 5, 1, 2, 3, 4, 9, 10)));
        body.add(new Heading(2, "Particulars kept"));
        body.add(
                Paragraph.of("Of every record: its date and time as far as stated, category, area or point, outcome and"
                        + " reference. Besides these, the columns below."));
        body.add(fields());
        body.add(new Heading(1, "What is due"));
        body.add(holdings.due().isEmpty()
                ? Paragraph.of("Nothing is to be reviewed or deleted within thirty days.")
                : list(holdings.due()));
        body.add(new Heading(1, "How it is protected"));
        body.add(list(protection()));
        if (!holdings.erased().isEmpty()) {
            body.add(new Heading(1, "What was deleted"));
            body.add(erased());
        }
        return new Document(DocumentInfo.of("Data-protection fact sheet", partnership, marking, holdings.date())
                .withSubtitle("Workspace " + holdings.workspace()), body);
    }

    private static ItemList list(List<String> items) {
        return ItemList.bullets(items.stream().map(Prose::of).toList());
    }

    private String lead() {
        long unstated = holdings.supplies().stream().filter(supply -> !supply.provenance().isComplete()).count();
        String rows = String.format(Locale.UK, "%,d", holdings.rows());
        return "On " + DAY.format(holdings.date()) + " this workspace held " + rows + " rows. "
                + (unstated == 0
                        ? "Supplier, purpose, legal gateway and delete date are stated for all of them."
                        : "Where a supplier, purpose, legal gateway or delete date is not stated, the table says so.");
    }

    /// What is held, one supply a row.
    public Table held() {
        List<Column> columns = List.of(Column.text("Data set"), Column.text("Supplier"), Column.text("Purpose"),
                Column.text("Legal gateway"), Column.text("Agreement"), Column.text("Batches"),
                Column.number("Rows").open(), Column.text("Months"), Column.date("Received"), Column.date("Review by"),
                Column.date("Delete by"));
        List<Row> rows = holdings.supplies().stream().map(FactSheet::row).toList();
        return Table.of("held", "What is held, from whom, why and until when", columns,
                rows.isEmpty() ? List.of(empty(columns.size())) : rows).withSheetName("Held");
    }

    /// Some columns of a table that is too wide for a page.
    private static Table part(Table whole, String key, String title, String sheet, List<Integer> columns) {
        List<Row> rows = whole.rows()
                .stream()
                .map(row -> new Row(row.role(), columns.stream().map(row.cells()::get).toList()))
                .toList();
        return Table.of(key, title, columns.stream().map(whole.columns()::get).toList(), rows).withSheetName(sheet);
    }

    private static Row empty(int columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Nothing"));
        while (cells.size() < columns) {
            cells.add(Cell.missing(Shorthand.NOT_APPLICABLE));
        }
        return new Row(Row.Role.ORDINARY, cells);
    }

    private static Row row(Holdings.Supply supply) {
        Provenance stated = supply.provenance();
        return Row.of(Cell.text(supply.dataset().title()), text(stated.supplier()), text(stated.purpose()),
                text(stated.gateway()), text(stated.agreement()),
                Cell.text(supply.batches().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                Cell.count(supply.rows()), months(supply.from(), supply.to()), date(stated.receivedOn()),
                date(stated.reviewOn()), date(stated.deleteOn()));
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.missing(Shorthand.NOT_AVAILABLE) : Cell.text(text);
    }

    private static Cell date(@Nullable LocalDate date) {
        return date == null ? Cell.missing(Shorthand.NOT_AVAILABLE) : Cell.day(date);
    }

    private static Cell months(@Nullable YearMonth from, @Nullable YearMonth to) {
        return from == null || to == null
                ? Cell.missing(Shorthand.NOT_APPLICABLE)
                : Cell.text(MONTH.format(from) + (from.equals(to) ? "" : " to " + MONTH.format(to)));
    }

    private Table fields() {
        List<Row> rows = holdings.fields()
                .entrySet()
                .stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> Row.of(Cell.text(entry.getKey().title()),
                        Cell.text(entry.getValue()
                                .stream()
                                .map(heading -> heading.equalsIgnoreCase(PERSON)
                                        ? heading + " (as a pseudonym under a key of this workspace's own)"
                                        : heading)
                                .collect(Collectors.joining(", ")))))
                .toList();
        return Table.of("fields", "Columns kept beside the core ones",
                List.of(Column.text("Data set"), Column.text("Columns")), rows.isEmpty() ? List.of(empty(2)) : rows)
                .withSheetName("Columns");
    }

    private List<String> protection() {
        List<String> facts = new ArrayList<>();
        facts.add(switch (holdings.protection()) {
            case PASSPHRASE ->
                "The workspace and its backups are encrypted under a passphrase (Argon2id, AES-256-GCM).";
            case NONE -> "The workspace is not encrypted; who has the file can read it. Full-disk encryption or a"
                    + " passphrase protects it.";
        });
        facts.add("Only the owner's account may open the file and the folder of its backups.");
        facts.add(switch (holdings.backups().size()) {
            case 0 -> "There are no backups.";
            case 1 -> "There is one checked backup, of " + day(holdings.backups().getFirst()) + ".";
            default -> "There are " + holdings.backups().size() + " checked backups, the newest of "
                    + day(holdings.backups().getFirst()) + ", the oldest of " + day(holdings.backups().getLast()) + ".";
        });
        facts.add("Names and numbers of people in the column " + PERSON + " are stored as pseudonyms only.");
        facts.add(holdings.rejected() == 0
                ? "No values of rejected rows are kept."
                : String.format(Locale.UK, "%,d values of rejected rows are kept for the list of rejects.",
                        holdings.rejected()));
        facts.add("The program opens no network connection and keeps no log.");
        return facts;
    }

    private static String day(Instant instant) {
        return DAY.format(LocalDate.ofInstant(instant, LONDON));
    }

    private Table erased() {
        List<Column> columns = List.of(Column.text("Batch"), Column.text("Data set"), Column.number("Rows").open(),
                Column.date("Came in"), Column.date("Deleted"), Column.text("Reason"), Column.text("Check"));
        return Table.of("erased", "What was deleted for good", columns,
                holdings.erased().stream().map(FactSheet::row).toList()).withSheetName("Deleted");
    }

    private static Row row(Erasure erasure) {
        String check = erasure.isComplete()
                ? "none of " + erasure.sought() + " pieces left"
                : erasure.found() + " of " + erasure.sought() + " pieces left, " + erasure.backupsLeft() + " backups";
        return Row.of(Cell.text(String.valueOf(erasure.batch())), Cell.text(erasure.dataset().title()),
                Cell.count(erasure.rows()), Cell.day(LocalDate.ofInstant(erasure.importedAt(), LONDON)),
                Cell.day(LocalDate.ofInstant(erasure.erasedAt(), LONDON)), Cell.text(erasure.reason()),
                Cell.text(check));
    }
}
