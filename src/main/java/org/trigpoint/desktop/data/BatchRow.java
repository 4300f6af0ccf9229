package org.trigpoint.desktop.data;

import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Period;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// One batch as the table shows it.
///
/// @param batch the batch
/// @param span its months; empty for reference tables
/// @param whole the months of all batches together, the last five years at most, against which its own are drawn; empty
///     when there are none
record BatchRow(Batch batch, Optional<Period> span, Optional<Period> whole) {

    private static final int SHOWN = 60;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /// The rows of a table of batches.
    static List<BatchRow> of(List<Batch> batches) {
        Optional<Period> whole = whole(batches);
        return batches.stream().map(batch -> new BatchRow(batch, span(batch), whole)).toList();
    }

    private static Optional<Period> span(Batch batch) {
        return batch.from() == null || batch.to() == null
                ? Optional.empty()
                : Optional.of(Period.of(batch.from(), batch.to()));
    }

    private static Optional<Period> whole(List<Batch> batches) {
        return batches.stream()
                .map(Batch::from)
                .filter(Objects::nonNull)
                .min(java.time.YearMonth::compareTo)
                .flatMap(first -> batches.stream()
                        .map(Batch::to)
                        .filter(Objects::nonNull)
                        .max(java.time.YearMonth::compareTo)
                        .map(last -> Period.of(last.minusMonths(SHOWN - 1L).isAfter(first)
                                ? last.minusMonths(SHOWN - 1L)
                                : first, last)));
    }

    Ledger ledger() {
        return batch.ledger();
    }

    /// The file, with its sheet where it has one.
    String source() {
        return batch.sheet().isEmpty() ? batch.file() : batch.file() + " · " + batch.sheet();
    }

    String months() {
        return span.map(Period::name).orElse("n/a");
    }

    /// "Imported on 5 June 2013 at 14:02, read as police.uk street crime."
    String origin(ZoneId zone) {
        return "Batch " + batch.id() + ", imported on " + WHEN.withZone(zone).format(batch.importedAt()) + ", read as "
                + batch.layout() + ".";
    }

    /// The ledger as a sentence.
    String balance() {
        Ledger l = ledger();
        return NumberText.of(l.read()) + " rows read = " + NumberText.of(l.loaded()) + " loaded + "
                + NumberText.of(l.rejected()) + " rejected + " + NumberText.of(l.blank()) + " blank + "
                + NumberText.of(l.duplicate()) + " duplicate";
    }
}
