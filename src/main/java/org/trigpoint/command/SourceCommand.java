package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// States where data come from, why they may be held and until when, or lists what is stated.
@Command(name = "source", description = "States who supplied a data set or one batch, what for, under which legal gateway and agreement, and when to review and delete it; without --dataset and --batch lists what is stated.")
final class SourceCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @ArgGroup
    @Nullable
    Of of;

    /// What the statements are about.
    static final class Of {
        @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "All batches of a data set, now and later.")
        @Nullable
        Dataset dataset;

        @Option(names = "--batch", paramLabel = "N", description = "One batch; its statements win over those of its data set.")
        @Nullable
        Long batch;
    }

    @Option(names = "--supplier", paramLabel = "NAME", description = "Who sent the data. An empty text takes a statement back.")
    @Nullable
    String supplier;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "What the data are held for.")
    @Nullable
    String purpose;

    @Option(names = "--gateway", paramLabel = "TEXT", description = "The legal gateway; s.115 and s.17A stand for those of the Crime and Disorder Act 1998.")
    @Nullable
    String gateway;

    @Option(names = "--agreement", paramLabel = "TEXT", description = "The information-sharing agreement.")
    @Nullable
    String agreement;

    @Option(names = "--received", paramLabel = "DATE", description = "When they came, as 2013-06-01; the day of import where left out. 'none' takes a date back.")
    @Nullable
    String received;

    @Option(names = "--review", paramLabel = "DATE", description = "When it is to be asked whether they are still needed.")
    @Nullable
    String review;

    @Option(names = "--delete", paramLabel = "DATE", description = "When they must be gone; see 'trigpoint erase'.")
    @Nullable
    String delete;

    @Override
    public Integer call() {
        Of about = of;
        if (about == null) {
            refuseStatements();
            print(reading(workspace, open -> list(open.retention())));
            return 0;
        }
        print(with(workspace, open -> {
            state(open, about);
            return list(open.retention());
        }));
        return 0;
    }

    private void refuseStatements() {
        if (supplier != null || purpose != null || gateway != null || agreement != null || received != null
                || review != null || delete != null) {
            throw new ParameterException(spec().commandLine(),
                    "Say what the statement is about, with --dataset or --batch.");
        }
    }

    private void state(Workspace open, Of about) {
        Retention retention = open.retention();
        if (about.dataset != null) {
            retention.state(about.dataset, changed(retention.stated(about.dataset)));
        } else if (about.batch != null) {
            retention.state(about.batch, changed(retention.stated(about.batch)));
        }
    }

    private Provenance changed(Provenance before) {
        return new Provenance(text(supplier, before.supplier()), text(purpose, before.purpose()),
                text(gateway(gateway), before.gateway()), text(agreement, before.agreement()),
                date(received, before.receivedOn()), date(review, before.reviewOn()),
                date(delete, before.deleteOn()));
    }

    private static @Nullable String text(@Nullable String given, @Nullable String before) {
        return given == null ? before : given;
    }

    private static @Nullable String gateway(@Nullable String given) {
        if (given == null) {
            return null;
        }
        return switch (given.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "s.115", "s115" -> "section 115, Crime and Disorder Act 1998";
            case "s.17a", "s17a" -> "section 17A, Crime and Disorder Act 1998";
            default -> given;
        };
    }

    private @Nullable LocalDate date(@Nullable String given, @Nullable LocalDate before) {
        if (given == null) {
            return before;
        }
        if (given.isBlank() || given.equals("none")) {
            return null;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (java.time.DateTimeException e) {
            throw new ParameterException(spec().commandLine(), "'" + given + "' is no date; write it as 2013-06-01.",
                    e);
        }
    }

    private OutputTable list(Retention retention) {
        OutputTable table = new OutputTable().columns("batch", "dataset", "rows", "supplier", "purpose", "gateway",
                "agreement", "received", "review", "delete");
        for (Retention.Held held : retention.held()) {
            Provenance stated = held.provenance();
            table.row(held.batch().id(), held.batch().dataset().id(), held.batch().ledger().loaded(),
                    stated.supplier(), stated.purpose(), stated.gateway(), stated.agreement(), stated.receivedOn(),
                    stated.reviewOn(), stated.deleteOn());
        }
        retention.reminders(Retention.today()).forEach(reminder -> console().note(reminder.words()));
        if (!retention.incomplete().isEmpty()) {
            console().note("Supplier, purpose, gateway or delete date is not stated of: "
                    + retention.incomplete().keySet().stream().map(Dataset::id).collect(Collectors.joining(", "))
                    + ". State them with --dataset.");
        }
        return table;
    }
}
