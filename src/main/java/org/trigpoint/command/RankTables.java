package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankChange;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A ranking as the contracted columns, or in the form that partnerships publish.
final class RankTables {
    private static final int PER_THOUSAND = 1000;

    private RankTables() {}

    /// Rank in locality, rank in force, code, name, local name.
    static OutputTable published(RankedPlaces places, int top) {
        OutputTable table = new OutputTable().columns("rank_in_locality", "rank_in_force", "area_code", "area_name",
                "local_name", "locality");
        for (RankedArea area : places.ranking().top(top)) {
            Area known = places.areas().get(area.areaCode());
            table.row(area.rankInLocality(), area.rank(), area.areaCode(), places.publishedNameOf(area),
                    known == null ? null : known.localName(), area.locality());
        }
        return table;
    }

    /// Every number.
    ///
    /// @param rate whether the index is shown as a rate per 1,000 people where populations are known
    /// @param change adds the rank of the year before as the last column; `null` for none
    static OutputTable full(RankedPlaces places, int top, boolean rate, @Nullable RankChange change) {
        OutputTable table = columns(places, change != null);
        Map<String, Integer> before = change == null ? Map.of() : change.earlierRanks();
        for (RankedArea area : places.ranking().top(top)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(area.rank());
            row.add(area.rankInLocality());
            row.add(area.areaCode());
            row.add(places.publishedNameOf(area));
            row.add(rate && !Double.isNaN(area.population())
                    ? PER_THOUSAND * area.scores().getFirst().rate()
                    : area.index());
            row.add(area.rankLow());
            row.add(area.rankHigh());
            row.add(area.population());
            row.add(area.populationShare());
            for (IndicatorScore score : area.scores()) {
                row.add(number(score.count()));
                row.add(score.share());
            }
            if (change != null) {
                row.add(before.get(area.areaCode()));
            }
            table.row(row);
        }
        return table;
    }

    private static OutputTable columns(RankedPlaces places, boolean moved) {
        OutputTable table = new OutputTable().columns("rank", "rank_in_locality", "area_code", "area_name")
                .decimal("index", 1)
                .columns("rank_low", "rank_high")
                .decimal("population", 0)
                .decimal("population_share", 4);
        for (IndicatorUse use : places.ranking().indicators()) {
            table.decimal(columnName(use.name()), use.basis().counts() ? 0 : 2)
                    .decimal(columnName(use.name()) + "_share", 4);
        }
        return moved ? table.columns("rank_before") : table;
    }

    /// Whole numbers without a decimal point, as counts are written.
    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) Math.round(value) : (Object) value;
    }

    private static String columnName(String indicator) {
        return indicator.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
