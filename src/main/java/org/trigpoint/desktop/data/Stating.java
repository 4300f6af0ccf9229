package org.trigpoint.desktop.data;

import org.trigpoint.desktop.session.Contents;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// What is stated of a data set as a whole, or of one batch alone: where it is from, why it may be held, until when.
///
/// @param dataset the data set
/// @param batch the number of the batch; empty for the data set as a whole
/// @param stated its own statements
/// @param otherwise what holds where it says nothing
/// @param reminders what of it is to be reviewed or deleted, the most pressing first
record Stating(Dataset dataset, OptionalLong batch, Provenance stated, Provenance otherwise,
        List<Retention.Reminder> reminders) {

    Stating {
        reminders = List.copyOf(reminders);
    }

    static Stating of(SourceRow row) {
        return new Stating(row.dataset(), OptionalLong.empty(), row.stated(), Provenance.UNSTATED, row.reminders());
    }

    static Stating of(BatchRow row, Contents.Holding holding) {
        long batch = row.batch().id();
        Dataset dataset = row.batch().dataset();
        return new Stating(dataset, OptionalLong.of(batch), holding.of(batch), holding.of(dataset), holding.due(batch));
    }

    /// Whether another is about the same, whatever is stated.
    boolean isAboutTheSameAs(Stating other) {
        return dataset == other.dataset && batch.equals(other.batch);
    }

    String heading() {
        return (batch.isEmpty() ? dataset.title() : "Batch " + batch.getAsLong())
                + ": where it is from, and until when";
    }

    /// "what is stated of crime", "what is stated of batch 3".
    String words() {
        return "what is stated of "
                + (batch.isEmpty() ? dataset.title().toLowerCase(Locale.UK) : "batch " + batch.getAsLong());
    }

    /// Keeps statements in place of these.
    void keep(Workspace open, Provenance next) {
        if (batch.isEmpty()) {
            open.retention().state(dataset, next);
        } else {
            open.retention().state(batch.getAsLong(), next);
        }
    }
}
