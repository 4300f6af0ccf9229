package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.question.explore.RecordsQuestion;
import org.trigpoint.question.explore.StoredRecord;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A column of the table of records.
enum RecordColumn {
    DATE("Date", RecordsQuestion.By.DATE, 108, r -> date(r.record())),
    TIME("Time", RecordsQuestion.By.TIME, 64,
            r -> Optional.ofNullable(r.record().when().time()).map(Object::toString).orElse("")),
    CATEGORY("Category", RecordsQuestion.By.CATEGORY, 220, r -> r.record().category().name()),
    AREA("Area", RecordsQuestion.By.AREA, 110, r -> text(r.record().areaCode())),
    OUTCOME("Outcome", RecordsQuestion.By.OUTCOME, 180, r -> text(r.record().outcome())),
    REFERENCE("Reference", RecordsQuestion.By.REFERENCE, 130, r -> text(r.record().reference())),
    OTHERS("Other columns", RecordsQuestion.By.EXTRAS, 240, r -> r.record().others()),
    BATCH("Batch", RecordsQuestion.By.BATCH, 70, r -> Long.toString(r.batch()));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final String heading;
    private final RecordsQuestion.By order;
    private final double width;
    private final Function<StoredRecord, String> text;

    RecordColumn(String heading, RecordsQuestion.By order, double width,
            Function<StoredRecord, String> text) {
        this.heading = heading;
        this.order = order;
        this.width = width;
        this.text = text;
    }

    private static String date(CaseRecord record) {
        return record.when().day() == null
                ? MONTH.format(record.when().month())
                : DAY.format(record.when().day());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    String heading() {
        return heading;
    }

    /// What the records are put in order by.
    RecordsQuestion.By order() {
        return order;
    }

    double width() {
        return width;
    }

    /// What a record says in this column; an ellipsis while it is fetched.
    String textOf(PagedRecords.Line line) {
        StoredRecord record = line.record();
        return record == null ? "…" : text.apply(record);
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(RecordColumn::heading).toList();
    }

    static List<String> texts(StoredRecord record) {
        return Arrays.stream(values()).map(column -> column.text.apply(record)).toList();
    }
}
