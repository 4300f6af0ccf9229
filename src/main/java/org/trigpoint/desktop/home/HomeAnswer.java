package org.trigpoint.desktop.home;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Optional;

/// The four data sets of a period, and the places that rank highest.
///
/// @param period the year
/// @param standings one a data set, always all four
/// @param places the ranked places; empty when there is nothing to rank
/// @param whyNoPlaces why there is nothing to rank; empty when there is
record HomeAnswer(Period period, List<Standing> standings, Optional<RankedPlaces> places, String whyNoPlaces) {

    static final List<Dataset> DATASETS = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);

    static HomeAnswer ask(Workspace workspace, Coverage coverage, Period period, Progress progress) {
        List<Standing> standings = DATASETS.stream()
                .map(dataset -> Standing.ask(workspace, coverage, dataset, period))
                .toList();
        try {
            RankedPlaces ranked = RankQuestion.highImpactLocations(period).ask(workspace, progress);
            return new HomeAnswer(period, standings, Optional.of(ranked), "");
        } catch (RefusedException e) {
            return new HomeAnswer(period, standings, Optional.empty(), e.reason());
        }
    }
}
