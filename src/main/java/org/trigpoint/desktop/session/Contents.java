package org.trigpoint.desktop.session;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Provenance;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.KnownAreas;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an open workspace held when it was last looked at. A change of the workspace makes another value.
///
/// @param file the workspace file
/// @param batches what came in, in the order of import
/// @param coverage which months of which data set are complete
/// @param areas what is known about its LSOAs
/// @param stored the settings kept in the workspace
/// @param state how the file is open
/// @param holding why it may be held and until when
public record Contents(Path file, List<Batch> batches, Coverage coverage, KnownAreas areas, Stored stored,
        State state, Holding holding) {

    private static final String EXTENSION = ".trigpoint";

    /// The settings that screens use.
    ///
    /// @param period the period that was chosen; empty when the latest is followed
    /// @param marking the protective marking that was chosen
    /// @param lockMinutes after how many minutes without a key or the mouse a workspace with a passphrase is locked; 0
    ///     for never
    /// @param disclosure what a public edition withholds
    /// @param view how it was looked at the last time; see [Memory]
    public record Stored(Optional<String> period, Optional<String> marking, int lockMinutes,
            DisclosureRule disclosure, String view) {

        static final String PERIOD = "period";
        static final String MARKING = "marking";
        /// The setting that holds the minutes.
        public static final String LOCK_MINUTES = "lock.minutes";
        /// The setting that holds the disclosure rule.
        public static final String DISCLOSURE = SmallCounts.SETTING;
        private static final int USUAL_MINUTES = 10;

        static Stored of(Workspace workspace) {
            return new Stored(workspace.setting(PERIOD), workspace.setting(MARKING),
                    workspace.setting(LOCK_MINUTES).map(Stored::minutes).orElse(USUAL_MINUTES),
                    SmallCounts.of(workspace),
                    workspace.setting(Memory.SETTING).orElse(""));
        }

        private static int minutes(String text) {
            return text.matches("\\d{1,4}") ? Integer.parseInt(text) : USUAL_MINUTES;
        }
    }

    /// How a workspace is open.
    ///
    /// @param readOnly who keeps this program from writing; empty when nobody does
    /// @param interrupted what became of work that was interrupted the last time; empty when none was
    /// @param sealed whether it has a passphrase
    public record State(Optional<String> readOnly, Optional<String> interrupted, boolean sealed) {
        static State of(Workspace workspace) {
            return new State(workspace.readOnlyBecause(), workspace.interrupted(), Door.isSealed(workspace.file()));
        }

        /// Whether nothing can be changed.
        public boolean isReadOnly() {
            return readOnly.isPresent();
        }
    }

    /// Why data may be held and until when, as far as it is stated.
    ///
    /// @param stated of data sets as a whole
    /// @param own of single batches, by their numbers
    /// @param due what is to be reviewed or deleted, the most pressing first
    public record Holding(Map<Dataset, Provenance> stated, Map<Long, Provenance> own, List<Retention.Reminder> due) {
        public Holding {
            stated = Map.copyOf(stated);
            own = Map.copyOf(own);
            due = List.copyOf(due);
        }

        static Holding of(Workspace workspace) {
            Retention retention = workspace.retention();
            return new Holding(retention.stated(), retention.statedOfBatches(),
                    retention.reminders(Retention.today()));
        }

        /// What is stated of a data set as a whole; nothing where nothing was.
        public Provenance of(Dataset dataset) {
            return stated.getOrDefault(dataset, Provenance.UNSTATED);
        }

        /// What is stated of one batch alone; nothing where nothing was.
        public Provenance of(long batch) {
            return own.getOrDefault(batch, Provenance.UNSTATED);
        }

        /// What is due of one batch, the most pressing first.
        public List<Retention.Reminder> due(long batch) {
            return due.stream().filter(reminder -> reminder.batches().contains(batch)).toList();
        }

        /// What is due of a data set, the most pressing first.
        public List<Retention.Reminder> due(Dataset dataset) {
            return due.stream().filter(reminder -> reminder.dataset() == dataset).toList();
        }
    }

    public Contents {
        batches = List.copyOf(batches);
    }

    static Contents of(Workspace workspace) {
        return new Contents(workspace.file(), workspace.batches(), Coverage.of(workspace),
                KnownAreas.of(workspace, AreaType.LSOA), Stored.of(workspace), State.of(workspace),
                Holding.of(workspace));
    }

    /// The workspace's name: its file's, without the extension.
    public String name() {
        return nameOf(file);
    }

    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /// Whether nothing was imported yet.
    public boolean isEmpty() {
        return batches.isEmpty();
    }

    /// Whether a data set has any complete month.
    public boolean has(Dataset dataset) {
        return coverage.datasets().contains(dataset);
    }

    /// The periods worth offering.
    public List<Period> periods() {
        return PeriodChoices.of(coverage);
    }
}
