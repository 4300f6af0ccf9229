package org.trigpoint.question.profile;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.AreaNames;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.Meant;
import org.trigpoint.question.Vintages;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// "What is the problem here?": one place, one theme, or a theme in a place.
///
/// @param area the code, published name or local name of an area of any type; `null` for a theme everywhere
/// @param selection which incidents; its period is not used
/// @param period the months, compared with the same of the year before
public record ProfileQuestion(@Nullable String area, Selection selection, Period period) {

    private static final int CATEGORIES = 5;

    /// Asks a workspace.
    ///
    /// @throws RefusedException when there is no such area, no such incident, or neither place nor theme was chosen
    public Profile ask(Workspace workspace, Progress progress) {
        if (area == null && selection.dataset() == null && selection.where().isEmpty()) {
            throw new RefusedException(
                    "a profile is of a place or of a theme; choose an area, a data set or a category");
        }
        // once for all its parts, so that none of them reads the question differently
        return new ProfileQuestion(area, Meant.of(workspace, selection, List.of()).selection(), period)
                .of(workspace, subject(area == null ? null : find(workspace, area)), progress);
    }

    private Profile of(Workspace workspace, String subject, Progress progress) {
        Area place = area == null ? null : find(workspace, area);
        Selection here = place == null ? selection : within(workspace, place);
        Exploration found = ExploreQuestion.yearOnYear(here, period).ask(workspace, progress);
        if (found.count() + found.before() == 0) {
            throw new RefusedException("there are no such incidents in " + period.name() + " or the year before");
        }
        Exploration around = place == null
                ? found
                : ExploreQuestion.yearOnYear(selection, period).ask(workspace, progress);
        Surroundings near = place == null || place.type() != AreaType.LSOA
                ? null
                : Surroundings.of(workspace, place, period);
        MapNumbers map = map(workspace, around);
        return new Profile(subject, place, found, categories(workspace, found),
                near == null || map == null ? map : near.mapped(map), near == null ? List.of() : near.nearest(around),
                PeopleFacts.of(workspace, place, here.during(period), found), workspace.batches());
    }

    private static Area find(Workspace workspace, String name) {
        return AreaNames.called(workspace.store().areas(), name)
                .stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException("there is no area '" + name + "' in this workspace"));
    }

    /// The incidents in a place; of an LSOA those too that carry the codes of areas of another vintage that it holds.
    private Selection within(Workspace workspace, Area place) {
        if (place.type() != AreaType.LSOA) {
            return selection.and(new Condition(place.type().id(), place.name()));
        }
        Selection here = selection;
        for (String code : Vintages.to(Set.of(place.code()), workspace).countedIn(place.code())) {
            here = here.and(new Condition("area", code));
        }
        return here;
    }

    private String subject(@Nullable Area place) {
        String theme = selection.where()
                .stream()
                .filter(condition -> condition.column().equalsIgnoreCase("category")
                        || condition.column().equalsIgnoreCase("group"))
                .map(Condition::value)
                .collect(Collectors.joining(", "));
        if (theme.isEmpty()) {
            theme = selection.dataset() == null ? "" : selection.dataset().title();
        }
        if (place == null) {
            return theme.isEmpty() ? "Incidents" : theme;
        }
        String name = place.localName() == null ? place.name() : place.localName() + " (" + place.name() + ")";
        return theme.isEmpty() ? name : theme + " in " + name;
    }

    /// The categories with most incidents; of one category there is nothing to tell apart.
    private @Nullable ChangeTable categories(Workspace workspace, Exploration found) {
        if (found.change() == null || found.categories().size() < 2) {
            return null;
        }
        ChangeTable all = ChangeQuestion.yearOnYear(found.question().selection(), period, List.of("category"))
                .ask(workspace);
        List<ChangeRow> largest = all.rows()
                .stream()
                .sorted(Comparator.comparingLong((ChangeRow row) -> row.change().after()).reversed())
                .limit(CATEGORIES)
                .toList();
        return all.withRows(largest);
    }

    private static @Nullable MapNumbers map(Workspace workspace, Exploration around) {
        try {
            MapQuestion map = new MapQuestion(MapQuestion.Measure.COUNT, around.question());
            return map.of(workspace, around, map.boundaries(workspace));
        } catch (RefusedException e) {
            // without boundaries the profile has no map; everything else stands
            return null;
        }
    }
}
