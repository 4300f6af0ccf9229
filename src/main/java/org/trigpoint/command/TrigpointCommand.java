package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Trace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The program's command line. Exit codes: 0 done; 1 the data or the request was refused, with the reason on standard
/// error; 2 usage; 3 a fault of the program.
@Command(name = "trigpoint", mixinStandardHelpOptions = true, versionProvider = TrigpointCommand.Version.class, description = "From partner spreadsheets to a strategic assessment, offline.", synopsisSubcommandLabel = "COMMAND")
public final class TrigpointCommand implements Callable<Integer> {
    private static final List<Class<?>> COMMANDS = List.of(AssessCommand.class, NewCommand.class, ImportCommand.class,
            LayoutsCommand.class, BatchesCommand.class, UndoCommand.class, CountCommand.class, ChangeCommand.class,
            CompareCommand.class, CheckCommand.class, TargetsCommand.class, ChartCommand.class, ForecastCommand.class,
            ComparatorsCommand.class, DefineCommand.class, NoteCommand.class, RateCommand.class, RankCommand.class,
            HotSpotsCommand.class, NearRepeatsCommand.class, ExploreCommand.class, IndexCommand.class,
            AreasCommand.class, MapCommand.class, ProfileCommand.class, SubjectCommand.class, RevealsCommand.class,
            CasesCommand.class, EvaluateCommand.class, PrioritiesCommand.class, ReportCommand.class,
            RollForwardCommand.class,
            CommentCommand.class, SectionsCommand.class, LedgerCommand.class, SentencesCommand.class,
            VerifyCommand.class, BackupCommand.class, RestoreCommand.class, SalvageCommand.class, SourceCommand.class,
            EraseCommand.class, FactSheetCommand.class, CopyCommand.class, EncryptCommand.class,
            PassphraseCommand.class, DecryptCommand.class, CommandLine.HelpCommand.class);

    private final Function<List<String>, Integer> desktop;

    private TrigpointCommand(Function<List<String>, Integer> desktop) {
        this.desktop = desktop;
    }

    /// Runs the command line. Only the command asked for is made: making all of them takes longer than most of them run.
    ///
    /// @param arguments as the user typed them
    /// @param desktop opens the desktop, given the workspace to open or nothing; gives back an exit code
    /// @return the exit code
    public static int run(String[] arguments, Function<List<String>, Integer> desktop) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Interruption interruption = Interruption.watch(err);
        int code = commandLine(arguments, desktop, out, err).execute(arguments);
        out.flush();
        int checked = Delivery.check(code, System.out, err);
        interruption.over();
        return checked;
    }

    static CommandLine commandLine(Function<List<String>, Integer> desktop, PrintWriter out, PrintWriter err) {
        return commandLine(new String[]{}, desktop, out, err);
    }

    /// The command line with the command asked for, or with all when it is none or another word.
    static CommandLine commandLine(String[] arguments, Function<List<String>, Integer> desktop, PrintWriter out,
            PrintWriter err) {
        TrigpointCommand root = new TrigpointCommand(desktop);
        CommandLine line = new CommandLine(root);
        COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .filter(command -> command != CommandLine.HelpCommand.class)
                .findFirst()
                .ifPresentOrElse(line::addSubcommand, () -> root.addAll(line));
        return dressed(line, out, err);
    }

    private void addAll(CommandLine line) {
        COMMANDS.forEach(line::addSubcommand);
        line.addSubcommand("desktop", new DesktopCommand(desktop));
        // the earlier name of what the subjects rest on; one command, and one help
        CommandLine define = new CommandLine(new DefineCommand());
        define.getCommandSpec().usageMessage().hidden(true);
        line.addSubcommand("definition", define);
    }

    private static CommandLine dressed(CommandLine line, PrintWriter out, PrintWriter err) {
        line.getSubcommands().forEach((_, sub) -> {
            if (!sub.getCommandSpec().mixinStandardHelpOptions()) {
                sub.getCommandSpec().mixinStandardHelpOptions(!sub.getCommandName().equals("help"));
            }
        });
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(PlainUsage.of(line.getParameterExceptionHandler()));
        line.setExecutionExceptionHandler(faults());
        return line;
    }

    @Override
    public Integer call() {
        return desktop.apply(List.of());
    }

    /// Opens the window.
    @Command(name = "desktop", description = "Opens the desktop.")
    static final class DesktopCommand implements Callable<Integer> {
        private final Function<List<String>, Integer> desktop;

        @Parameters(index = "0", arity = "0..1", paramLabel = "WS", description = "The workspace to open.")
        @Nullable
        String workspace;

        DesktopCommand(Function<List<String>, Integer> desktop) {
            this.desktop = desktop;
        }

        @Override
        public Integer call() {
            return desktop.apply(workspace == null ? List.of() : List.of(workspace));
        }
    }

    private static IExecutionExceptionHandler faults() {
        return (fault, line, _) -> {
            PrintWriter err = line.getErr();
            switch (fault) {
                case RefusedException refused -> {
                    err.println("trigpoint: " + refused.reason());
                    return 1;
                }
                case CancelledException cancelled -> {
                    err.println("trigpoint: " + cancelled.getMessage());
                    return 1;
                }
                default -> {
                    err.println("trigpoint: a fault of the program (" + fault.getClass().getSimpleName() + ")."
                            + " The workspace is as it was. Set TRIGPOINT_TRACE=1 to see where it happened.");
                    if (System.getenv("TRIGPOINT_TRACE") != null) {
                        err.println(Trace.of(fault));
                    }
                    return 3;
                }
            }
        };
    }

    /// The version as the build wrote it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = TrigpointCommand.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            }
            return new String[]{"Trigpoint " + properties.getProperty("version")};
        }
    }
}
