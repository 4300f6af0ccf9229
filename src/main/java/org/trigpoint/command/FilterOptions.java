package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.Meant;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// The options that say which incidents are meant.
class FilterOptions {
    @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "Only this data set: crime, asb, fire, treatment, … Where none is named, incidents are meant: crime, asb, fire, collision and environment; the others count when named.")
    @Nullable
    Dataset dataset;

    @Option(names = "--where", paramLabel = "COL=VALUE", converter = ConditionConverter.class, description = "Only incidents whose column has this value; repeat for more. Several values of one column: any of them.")
    List<Condition> where = new ArrayList<>();

    /// Says which data sets are counted, where none was named and not all are.
    void explain(Workspace open, List<String> by, Console console) {
        Meant.of(open, selection(), by).words().ifPresent(console::note);
    }

    /// Refuses to compare how many lines of a list there are, and says which subject tells what they say.
    ///
    /// @throws RefusedException when a list is named
    void refuseLists() {
        if (dataset != null && dataset.isList()) {
            throw new RefusedException(
                    ("%s: the rows are %s, not events, so their number says nothing; what they say is"
                            + " told, and compared, by 'trigpoint subject WS %s --period P'").formatted(dataset.title(),
                                    dataset.unit(), Subjects.telling(dataset)));
        }
    }

    Selection selection() {
        return new Selection(dataset, where, null);
    }
}
