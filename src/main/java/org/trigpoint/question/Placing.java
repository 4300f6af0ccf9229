package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Where LSOAs are counted, whatever their boundary vintage: in themselves, or in the larger area they lie in.
///
/// @param byLsoa the place of each LSOA that rates are over; LSOAs that lie in none are left out
/// @param areas the type of the places
/// @param vintages the way from LSOAs of other vintages
public record Placing(Map<String, Area> byLsoa, AreaType areas, Vintages vintages) {

    /// The places of some LSOAs.
    ///
    /// @throws org.trigpoint.model.RefusedException when there are none and a look-up is missing
    static Placing of(Workspace workspace, Universe universe, AreaType areas) {
        Map<String, Area> larger = areas == AreaType.LSOA ? Map.of() : workspace.store().areas().within(areas);
        Vintages met = Vintages.to(universe.areas().keySet(), larger.keySet(), workspace);
        Map<String, Area> placing = new TreeMap<>();
        universe.areas().forEach((code, area) -> {
            Area place = areas == AreaType.LSOA ? area : larger(area, areas, larger, met);
            if (place != null) {
                placing.put(code, place);
            }
        });
        return new Placing(placing, areas, Vintages.to(universe.areas().keySet(), workspace));
    }

    private static @Nullable Area larger(Area lsoa, AreaType areas, Map<String, Area> larger, Vintages vintages) {
        Area direct = larger.get(lsoa.code());
        Area found = direct == null ? vintages.agreed(lsoa.code(), larger).orElse(null) : direct;
        String district = areas == AreaType.DISTRICT && found == null ? DistrictName.of(lsoa) : null;
        return district == null ? found : new Area(district, district, AreaType.DISTRICT);
    }

    /// The same without some LSOAs.
    Placing without(Set<String> lsoas) {
        Map<String, Area> kept = new TreeMap<>(byLsoa);
        kept.keySet().removeAll(lsoas);
        return new Placing(kept, areas, vintages);
    }

    /// Where the incidents of an LSOA count: with the LSOA that wholly holds it, or else in the larger area that all of its
    /// ground is in; empty where neither is one.
    public Optional<Area> of(String lsoa) {
        Area home = byLsoa.get(vintages.home(lsoa));
        return home == null ? vintages.agreed(lsoa, byLsoa) : Optional.of(home);
    }

    /// Numbers that add up, such as the residents or those of some age, by place.
    ///
    /// @param values by LSOA of any vintage
    public People people(Map<String, AreaValue> values) {
        Map<String, AreaValue> known = vintages.sums(values);
        People people = new People(new HashMap<>(), new TreeMap<>());
        byLsoa.forEach((lsoa, place) -> {
            AreaValue value = known.get(lsoa);
            people.number.merge(place.code(), value == null ? 0 : value.value(), Double::sum);
            if (value == null && !isRedrawn(lsoa, known)) {
                people.lacking.put(lsoa, place);
            }
        });
        known.forEach((lsoa, value) -> {
            if (isLeft(lsoa, known)) {
                vintages.agreed(lsoa, byLsoa)
                        .ifPresent(place -> people.number.merge(place.code(), value.value(), Double::sum));
            }
        });
        return people;
    }

    /// Whether the numbers of an LSOA's ground are known under other codes.
    private boolean isRedrawn(String lsoa, Map<String, AreaValue> known) {
        Set<String> others = vintages.sharing(lsoa);
        return areas != AreaType.LSOA && !others.isEmpty() && known.keySet().containsAll(others);
    }

    /// Whether a number is of an LSOA whose ground was redrawn, and its new LSOAs' own are not known: it still counts in
    /// the larger area that all of its ground is in.
    private boolean isLeft(String lsoa, Map<String, AreaValue> known) {
        return !vintages.codes().contains(lsoa) && vintages.sharing(lsoa).stream().noneMatch(known::containsKey);
    }

    /// The refusal of rates by places that no LSOA lies in.
    String noLookUp() {
        return "there is no look-up that says which " + areas.title().toLowerCase(Locale.UK)
                + " the LSOAs lie in; import one";
    }

    /// The numbers of places.
    ///
    /// @param number the sum over the LSOAs whose number is known, by the code of the place
    /// @param lacking the LSOAs whose number is not, each with its place
    public record People(Map<String, Double> number, Map<String, Area> lacking) {
        /// The number of a place; NaN where that of one of its LSOAs is not known, or there is no such place.
        public double of(String place) {
            return lacking.values().stream().anyMatch(area -> area.code().equals(place))
                    ? Double.NaN
                    : number.getOrDefault(place, Double.NaN);
        }
    }
}
