package org.trigpoint.store;

import org.trigpoint.model.Batch;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/// Rows and batches made by hand, for tests.
public final class Rows {
    private Rows() {}

    /// A month-precise incident in an area.
    public static Incident incident(Dataset dataset, String category, String month, String area) {
        return new Incident(new Category(dataset, category), When.of(YearMonth.parse(month)), Where.inArea(area), null,
                null,
                List.of());
    }

    /// A crime at a minute, with a reference.
    public static Incident crimeAt(String day, String time, String reference) {
        return new Incident(new Category(Dataset.CRIME, "Burglary"),
                When.of(LocalDate.parse(day), LocalTime.parse(time)),
                Where.UNKNOWN, "Undetected", reference, List.of());
    }

    /// Writes the entries as one batch.
    public static Batch write(Store store, String file, List<? extends Entry> entries) {
        return write(store, head(file, List.of(), Identity.NONE), entries);
    }

    /// Writes the entries as one batch under a head.
    public static Batch write(Store store, BatchHead head, List<? extends Entry> entries) {
        try (BatchWriter writer = store.begin()) {
            writer.start(head);
            entries.forEach(writer::add);
            return writer.commit(new Ledger(entries.size(), entries.size(), 0, 0, 0), "sha of " + head.file(),
                    List.of());
        }
    }

    /// What a batch of crimes is.
    public static BatchHead head(String file, List<String> extraColumns, boolean uniqueReferences) {
        return head(file, extraColumns, uniqueReferences ? Identity.REFERENCE : Identity.NONE);
    }

    /// What a batch of crimes is.
    public static BatchHead head(String file, List<String> extraColumns, Identity identity) {
        return new BatchHead(file, "", "test", Dataset.CRIME, extraColumns, identity,
                Instant.parse("2013-06-01T09:00:00Z"));
    }
}
