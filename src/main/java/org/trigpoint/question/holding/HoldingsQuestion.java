package org.trigpoint.question.holding;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Asks what a workspace holds.
///
/// @param today the day that dates are compared with
public record HoldingsQuestion(LocalDate today) {
    private record Group(Dataset dataset, Provenance provenance) {}

    /// Asks it. Changes nothing.
    public Holdings ask(Workspace workspace) {
        Safekeeping safekeeping = new Safekeeping(workspace.file());
        return new Holdings(String.valueOf(workspace.file().getFileName()), today,
                supplies(workspace.retention().held()), workspace.store().batches().headings(),
                workspace.store().batches().problemCount(),
                safekeeping.isSealed() ? Holdings.Protection.PASSPHRASE : Holdings.Protection.NONE,
                safekeeping.backups().stream().map(Safekeeping.Backup::taken).toList(),
                workspace.retention().reminders(today).stream().map(Retention.Reminder::words).toList(),
                workspace.retention().erasures());
    }

    private static List<Holdings.Supply> supplies(List<Retention.Held> held) {
        Map<Group, List<Batch>> groups = new LinkedHashMap<>();
        held.stream()
                .sorted(Comparator.comparing(each -> each.batch().dataset()))
                .forEach(each -> groups.computeIfAbsent(new Group(each.batch().dataset(), each.provenance()),
                        _ -> new ArrayList<>()).add(each.batch()));
        return groups.entrySet().stream().map(entry -> {
            List<Batch> batches = entry.getValue();
            return new Holdings.Supply(entry.getKey().dataset(), entry.getKey().provenance(),
                    batches.stream().map(Batch::id).toList(),
                    batches.stream().mapToLong(batch -> batch.ledger().loaded()).sum(),
                    month(batches, Batch::from, BinaryOperator.minBy(Comparator.naturalOrder())),
                    month(batches, Batch::to, BinaryOperator.maxBy(Comparator.naturalOrder())));
        }).toList();
    }

    private static @Nullable YearMonth month(List<Batch> batches, Function<Batch, @Nullable YearMonth> of,
            BinaryOperator<YearMonth> choice) {
        return batches.stream().map(of).filter(Objects::nonNull).reduce(choice).orElse(null);
    }
}
