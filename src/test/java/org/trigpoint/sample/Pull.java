package org.trigpoint.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What draws incidents of a kind to an area.
enum Pull {
    /// Where people live, and somewhat more where they are poor.
    RESIDENTS {
        @Override
        double weight(SampleArea area) {
            return area.people().all() * (0.45 + area.deprivation().score() / 45);
        }
    },
    /// Where people live, and far more where they are poor.
    DEPRIVED {
        @Override
        double weight(SampleArea area) {
            return area.people().all() * StrictMath.exp(area.deprivation().score() / 27);
        }
    },
    /// Dwellings.
    HOMES {
        @Override
        double weight(SampleArea area) {
            return area.people().households() * (0.5 + area.deprivation().score() / 50);
        }
    },
    /// Shops, offices and public houses.
    TOWN {
        @Override
        double weight(SampleArea area) {
            return area.people().all() * (0.08 + 2.5 * StrictMath.pow(area.centrality(), 4));
        }
    },
    /// Yards, farms, sheds and open land.
    OUTSKIRTS {
        @Override
        double weight(SampleArea area) {
            return area.people().all() * (1.25 - area.centrality());
        }
    };

    private static final double SPREAD_BETWEEN_YEARS = 0.12;

    abstract double weight(SampleArea area);

    /// The areas weighted for one year: each year an area fares somewhat better or worse than its weight.
    Weighted<SampleArea> among(List<SampleArea> areas, Chance chance) {
        Map<SampleArea, Double> luck = new HashMap<>();
        areas.forEach(area -> luck.put(area, chance.factor(SPREAD_BETWEEN_YEARS)));
        return Weighted.by(areas, area -> weight(area) * luck.getOrDefault(area, 1.0));
    }
}
