package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The larger areas that records without an LSOA say they are of, with the population of each such area itself. An area
/// that some record names at any time is one of them, with no incident in the period too.
///
/// @param places the areas in the order of their codes; the name stands for a code where none is known
/// @param unplaced incidents of the period that name none
record StatedPlaces(Collection<RatePlace> places, long unplaced) {
    /// Whether the records asked about, of whatever period, are there and of no LSOA at all.
    static boolean isMeant(Workspace workspace, RateQuestion question) {
        if (question.areas() == AreaType.LSOA) {
            return false;
        }
        Set<String> lsoas = workspace.store()
                .areas()
                .ofType(AreaType.LSOA)
                .stream()
                .map(Area::code)
                .collect(Collectors.toSet());
        List<CountRow> rows = Counting.in(workspace).count(ever(question), List.of("area"));
        return !rows.isEmpty() && rows.stream().noneMatch(row -> lsoas.contains(row.values().getFirst()));
    }

    /// @throws RefusedException when no record names such an area
    static StatedPlaces of(Workspace workspace, RateQuestion question) {
        String type = question.areas().id();
        Counting counting = Counting.in(workspace);
        Map<String, RatePlace> byName = named(workspace, question, counting.count(ever(question), List.of(type)));
        if (byName.isEmpty()) {
            String title = question.areas().title();
            throw new RefusedException("the records name no LSOA and no %s; import them with LSOA codes, or with a"
                    .formatted(title.toLowerCase(Locale.UK)) + " column '" + title + "'");
        }
        long unplaced = 0;
        for (CountRow row : counting.count(question.selection().during(question.period()), List.of(type))) {
            RatePlace place = byName.get(row.values().getFirst());
            if (place == null) {
                unplaced += row.count();
            } else {
                place.add(place.code, row.count());
            }
        }
        Map<String, RatePlace> byCode = new TreeMap<>();
        byName.values().forEach(place -> byCode.put(place.code, place));
        return new StatedPlaces(byCode.values(), unplaced);
    }

    private static Selection ever(RateQuestion question) {
        return new Selection(question.selection().dataset(), question.selection().where(), null);
    }

    /// The place of each name that records give; an area's name and code are one place.
    private static Map<String, RatePlace> named(Workspace workspace, RateQuestion question, List<CountRow> rows) {
        List<Area> known = workspace.store().areas().ofType(question.areas());
        Map<String, AreaValue> people = workspace.store()
                .areas()
                .values(AreaValue.POPULATION, question.middleYear());
        Map<String, RatePlace> byCode = new HashMap<>();
        Map<String, RatePlace> byName = new HashMap<>();
        for (CountRow row : rows) {
            String name = row.values().getFirst();
            if (!name.isBlank()) {
                Area area = known.stream()
                        .filter(one -> one.isCalled(name))
                        .findFirst()
                        .orElseGet(() -> new Area(name, name, question.areas()));
                byName.put(name, byCode.computeIfAbsent(area.code(), code -> place(area, people.get(code))));
            }
        }
        return byName;
    }

    private static RatePlace place(Area area, @Nullable AreaValue residents) {
        RatePlace place = new RatePlace(area.code(), area.displayName());
        if (residents == null) {
            place.unpopulated.add(area.code());
        } else {
            place.population = residents.value();
        }
        return place;
    }
}
