package org.trigpoint.question.holding;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.Provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What a workspace holds on a day.
///
/// @param workspace the file's name
/// @param date the day
/// @param supplies what came in, by data set and by what is stated of it, in the order of data sets
/// @param fields the extra columns kept of each data set, beside date, place, category, outcome and reference
/// @param rejected values of rejected rows that are kept for the list of rejects
/// @param protection whether it has a passphrase
/// @param backups when its checked backups were made, newest first
/// @param due what is to be reviewed or deleted, as sentences
/// @param erased the receipts of what was deleted for good
public record Holdings(String workspace, LocalDate date, List<Supply> supplies, Map<Dataset, List<String>> fields,
        long rejected, Protection protection, List<Instant> backups, List<String> due, List<Erasure> erased) {

    public Holdings {
        supplies = List.copyOf(supplies);
        fields = Map.copyOf(fields);
        backups = List.copyOf(backups);
        due = List.copyOf(due);
        erased = List.copyOf(erased);
    }

    /// Batches of one data set with the same statements.
    ///
    /// @param provenance who, why and until when
    /// @param batches their numbers
    /// @param rows the rows they hold
    /// @param from the first month; `null` for what has no months
    /// @param to the last month
    public record Supply(Dataset dataset, Provenance provenance, List<Long> batches, long rows,
            @Nullable YearMonth from, @Nullable YearMonth to) {
        public Supply {
            batches = List.copyOf(batches);
        }
    }

    /// How the file itself is protected.
    public enum Protection {
        PASSPHRASE, NONE
    }

    /// All rows.
    public long rows() {
        return supplies.stream().mapToLong(Supply::rows).sum();
    }
}
