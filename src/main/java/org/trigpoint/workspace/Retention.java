package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.BackedUpBatch;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.Provenance;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Where the data of a workspace come from, why they may be held, and until when; and what is due. Dates are days in
/// London.
public final class Retention {
    /// So many days before a date it is reminded of.
    public static final int DAYS_AHEAD = 30;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Store store;

    Retention(Store store) {
        this.store = store;
    }

    /// One batch and all that is known of it.
    ///
    /// @param batch what came in
    /// @param provenance its own statements, else those of its data set; received on the day of import where not stated
    public record Held(Batch batch, Provenance provenance) {}

    /// What a reminder is about.
    public enum Due {
        /// It is to be asked whether the data are still needed.
        REVIEW,
        /// The data must go.
        DELETE
    }

    /// Something due within [#DAYS_AHEAD] days, or overdue.
    ///
    /// @param due what
    /// @param dataset of which data set
    /// @param batches of which batches, in order
    /// @param date on which day
    /// @param daysLeft until then; negative when the day has passed
    public record Reminder(Due due, Dataset dataset, List<Long> batches, LocalDate date, long daysLeft) {
        public Reminder {
            batches = List.copyOf(batches);
        }

        /// Whether the day has passed.
        public boolean isOverdue() {
            return daysLeft < 0;
        }

        /// The reminder as a sentence.
        public String words() {
            String what = dataset.title() + " (" + (batches.size() == 1 ? "batch " : "batches ")
                    + String.join(", ", batches.stream().map(String::valueOf).toList()) + ")";
            return what + switch (due) {
                case DELETE -> isOverdue() ? " was to be deleted by " : " is to be deleted by ";
                case REVIEW -> isOverdue() ? " was to be reviewed by " : " is to be reviewed by ";
            } + LONG.format(date) + ".";
        }
    }

    /// Every batch with what is known of it, in the order of import.
    public List<Held> held() {
        Map<Dataset, Provenance> ofDatasets = store.provenances().ofDatasets();
        Map<Long, Provenance> ofBatches = store.provenances().ofBatches();
        return store.batches().all().stream().map(batch -> {
            Provenance own = ofBatches.getOrDefault(batch.id(), Provenance.UNSTATED);
            Provenance imported = new Provenance(null, null, null, null,
                    LocalDate.ofInstant(batch.importedAt(), LONDON), null, null);
            return new Held(batch,
                    own.or(ofDatasets.getOrDefault(batch.dataset(), Provenance.UNSTATED)).or(imported));
        }).toList();
    }

    /// What is stated of data sets as a whole.
    public Map<Dataset, Provenance> stated() {
        return store.provenances().ofDatasets();
    }

    /// What is stated of a data set as a whole; nothing where nothing was.
    public Provenance stated(Dataset dataset) {
        return store.provenances().ofDatasets().getOrDefault(dataset, Provenance.UNSTATED);
    }

    /// What is stated of one batch alone.
    public Provenance stated(long batch) {
        return store.provenances().ofBatches().getOrDefault(batch, Provenance.UNSTATED);
    }

    /// What is stated of single batches alone, by their numbers.
    public Map<Long, Provenance> statedOfBatches() {
        return store.provenances().ofBatches();
    }

    /// States where a data set comes from: all its batches, now and later.
    public void state(Dataset dataset, Provenance provenance) {
        checked(provenance);
        store.beforeChange();
        store.provenances().put(dataset, provenance);
    }

    /// States where one batch comes from.
    ///
    /// @throws RefusedException when there is no such batch
    public void state(long batch, Provenance provenance) {
        if (store.batches().find(batch).isEmpty()) {
            throw new RefusedException("there is no batch " + batch + "; 'trigpoint batches' lists them");
        }
        checked(provenance);
        store.beforeChange();
        store.provenances().put(batch, provenance);
    }

    private static void checked(Provenance provenance) {
        LocalDate received = provenance.receivedOn();
        refuseEarlier(received, provenance.reviewOn(), "review");
        refuseEarlier(received, provenance.deleteOn(), "delete");
    }

    private static void refuseEarlier(@Nullable LocalDate received, @Nullable LocalDate date, String name) {
        if (received != null && date != null && date.isBefore(received)) {
            throw new RefusedException(
                    "the " + name + " date " + date + " comes before the day the data were received, "
                            + received);
        }
    }

    /// The receipts of what was deleted for good, oldest first; see [Workspace#erase].
    public List<Erasure> erasures() {
        return store.erasing().receipts();
    }

    /// How many backups still hold a batch which is there or was.
    public int backupsHolding(long batch) {
        return store.erasing().holding(batch).size();
    }

    /// The batches that were taken out and that backups still hold.
    public List<BackedUpBatch> onlyInBackups() {
        return store.erasing().onlyInBackups();
    }

    /// What is due, the most pressing first.
    public List<Reminder> reminders(LocalDate today) {
        Map<Group, List<Long>> groups = new LinkedHashMap<>();
        for (Held held : held()) {
            add(groups, Due.DELETE, held, held.provenance().deleteOn());
            add(groups, Due.REVIEW, held, held.provenance().reviewOn());
        }
        List<Reminder> reminders = new ArrayList<>();
        groups.forEach((group, batches) -> {
            long left = ChronoUnit.DAYS.between(today, group.date());
            if (left <= DAYS_AHEAD) {
                reminders.add(new Reminder(group.due(), group.dataset(), batches, group.date(), left));
            }
        });
        reminders.sort(Comparator.comparing(Reminder::date).thenComparing(r -> r.due() == Due.REVIEW));
        return List.copyOf(reminders);
    }

    private record Group(Due due, Dataset dataset, LocalDate date) {}

    private static void add(Map<Group, List<Long>> groups, Due due, Held held, @Nullable LocalDate date) {
        if (date != null) {
            groups.computeIfAbsent(new Group(due, held.batch().dataset(), date), _ -> new ArrayList<>())
                    .add(held.batch().id());
        }
    }

    /// The data sets of which supplier, purpose, gateway or delete date is not stated, with their batches.
    public Map<Dataset, List<Long>> incomplete() {
        Map<Dataset, List<Long>> incomplete = new TreeMap<>();
        for (Held held : held()) {
            if (!held.provenance().isComplete()) {
                incomplete.computeIfAbsent(held.batch().dataset(), _ -> new ArrayList<>()).add(held.batch().id());
            }
        }
        return incomplete;
    }

    /// The most pressing reminder as a sentence, and how many more there are; blank when nothing is due.
    public static String inOneLine(List<Reminder> due) {
        return due.isEmpty()
                ? ""
                : due.getFirst().words() + (due.size() == 1 ? "" : " " + (due.size() - 1) + " more due.");
    }

    /// Today in London.
    public static LocalDate today() {
        return LocalDate.now(LONDON);
    }
}
