package org.trigpoint.question.profile;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.Batch;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;

import java.util.List;

/// The answer to a [ProfileQuestion].
///
/// @param subject the place or the theme in words
/// @param area the place; `null` for a theme
/// @param found what, where and when
/// @param categories the change by category, most incidents first; `null` where the year before is incomplete
/// @param map the incidents of every area, of the place's surroundings too; `null` without boundaries
/// @param nearby of an LSOA the nearest ones with the same incidents, nearest first; empty otherwise
/// @param facts the people: residents, households, deprivation, flags on the records; each a sentence
/// @param sources the batches of the workspace
public record Profile(String subject, @Nullable Area area, Exploration found, @Nullable ChangeTable categories,
        @Nullable MapNumbers map, List<Place> nearby, List<String> facts, List<Batch> sources) {
    public Profile {
        nearby = List.copyOf(nearby);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
