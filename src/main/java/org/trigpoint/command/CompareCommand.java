package org.trigpoint.command;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Exposure;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.StatusRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.util.List;

/// The change between two bare counts.
@Command(name = "compare", description = "Compares two bare counts: is that rise real?")
final class CompareCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier count.")
    long before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later count.")
    long after;

    @Option(names = "--exposure", paramLabel = "T1,T2", split = ",", arity = "1", description = "Over how long each was counted, such as 9,12 months.")
    List<Double> exposure = List.of(1.0, 1.0);

    @Override
    public Integer call() {
        if (exposure.size() != 2 || !(exposure.get(0) > 0) || !(exposure.get(1) > 0)) {
            throw new ParameterException(spec().commandLine(), "--exposure takes two numbers above zero, such as 9,12");
        }
        CountChange change = CountChanges.compare(before, after, new Exposure(exposure.get(0), exposure.get(1)));
        OutputTable table = ChangeColumns.table(List.of());
        table.row(ChangeColumns.row(List.of(), change,
                StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, Polarity.LOWER_IS_BETTER)));
        print(table);
        return 0;
    }
}
