package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.people.TreatmentEpisode;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The episodes of a workspace with the groups they belong to.
///
/// @param records the stored records
/// @param episodes what each is as an episode, in the same order
record TreatmentEpisodes(List<CaseRecord> records, List<TreatmentEpisode> episodes) {
    static TreatmentEpisodes of(Workspace workspace, TreatmentDefinition definition) {
        List<CaseRecord> records = workspace.store().records().of(Dataset.TREATMENT);
        return new TreatmentEpisodes(records,
                records.stream().map(record -> episode(record, definition)).toList());
    }

    /// The episodes by what a function says of their records.
    Map<String, List<TreatmentEpisode>> by(Function<CaseRecord, String> group, Comparator<String> order) {
        Map<String, List<TreatmentEpisode>> groups = new TreeMap<>(order);
        for (int i = 0; i < records.size(); i++) {
            String name = group.apply(records.get(i));
            groups.computeIfAbsent(name.isEmpty() ? Districts.UNKNOWN : name, _ -> new ArrayList<>())
                    .add(episodes.get(i));
        }
        return new LinkedHashMap<>(groups);
    }

    /// The last day that the data are known to reach; `null` when there are none.
    @Nullable
    LocalDate lastDay() {
        LocalDate last = null;
        for (TreatmentEpisode episode : episodes) {
            LocalDate day = episode.exit() == null ? episode.start() : episode.exit();
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }

    /// An exit known by its month alone counts as of the last day of it, a start as of the first.
    private static TreatmentEpisode episode(CaseRecord record, TreatmentDefinition definition) {
        LocalDate day = record.when().day();
        return new TreatmentEpisode(record.extra("person"), day == null ? record.when().month().atDay(1) : day,
                record.when().untilDay(), record.when().untilDay() != null && record.outcome() != null
                        && definition.isCompleted(record.outcome()),
                definition.isCriminalJustice(record.extra("referral source")));
    }
}
