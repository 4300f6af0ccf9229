package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.figure.NumberText;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// The table of ranked places: where each stands, how sure that is, its people, and its share of every indicator.
final class RankTable {
    private static final String NOT_AVAILABLE = "n/a";

    private final DataTable<RankedArea> table;
    private PlacesNames names = code -> code;
    private double highest = 100;
    private int last = 1;
    private PlacesAnswer.@Nullable Earlier earlier;
    private @Nullable PlacesAnswer shown;

    /// The names of areas by code.
    @FunctionalInterface
    private interface PlacesNames {
        String of(String code);
    }

    RankTable(Node nothing, Inquiry inquiry) {
        table = new DataTable<>("Ranked places", nothing);
        table.setId("ranking");
        table.askOnEnter(inquiry);
        table.setColumnResizePolicy(DataTable.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().addAll(fixedColumns());
    }

    DataTable<RankedArea> table() {
        return table;
    }

    private List<DataColumn<RankedArea>> fixedColumns() {
        return List.of(
                DataColumn.number("Rank", RankedArea::rank, (RankedArea area) -> Integer.toString(area.rank()))
                        .wide(60),
                DataColumn.number("90% range", RankTable::bestRank, RankTable::range)
                        .drawn(area -> new RankWhisker(area, range(area), last))
                        .wide(136)
                        .explained("Where the rank lies in 90% of 1,000 draws of other counts and weights"),
                DataColumn.number("Last year", this::places, this::moved)
                        .wide(84)
                        .explained("How many ranks the place gained or lost since the year before"),
                DataColumn.words("Place", (RankedArea area) -> names.of(area.areaCode())).wide(140),
                DataColumn.number("Index", RankedArea::index,
                        (RankedArea area) -> NumberText.decimals(area.index(), 0))
                        .drawn(area -> new IndexBar(area, highest))
                        .wide(124)
                        .explained("100 is the average of all places ranked; the line marks it")
                        .from(this::source),
                DataColumn.number("People", RankedArea::populationShare,
                        (RankedArea area) -> share(area.populationShare()))
                        .wide(68)
                        .explained("Share of the residents of all places ranked"));
    }

    private @Nullable FigureAsked source(RankedArea area) {
        PlacesAnswer answer = shown;
        return answer == null ? null : answer.source(area);
    }

    private double places(RankedArea area) {
        return earlier == null ? 0 : earlier.places(area);
    }

    private String moved(RankedArea area) {
        return earlier == null ? NOT_AVAILABLE : earlier.words(area);
    }

    /// Takes a new ranking: its names, its highest index and a column for the share of each indicator that counts.
    void head(@Nullable PlacesAnswer answer) {
        if (answer == null) {
            return;
        }
        shown = answer;
        Map<String, String> known = answer.names();
        names = code -> known.getOrDefault(code, code);
        highest = Math.max(100, answer.areas().stream().mapToDouble(RankedArea::index).max().orElse(100));
        last = answer.areas().size();
        earlier = answer.earlier();
        List<DataColumn<RankedArea>> columns = new ArrayList<>(fixedColumns());
        List<IndicatorUse> uses = answer.places().ranking().indicators();
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).basis().counts()) {
                columns.add(shareColumn(uses.get(i).name(), i));
            }
        }
        columns.add(DataColumn.number("Rank in locality", RankedArea::rankInLocality,
                (RankedArea area) -> Integer.toString(area.rankInLocality())).wide(76));
        columns.add(DataColumn.words("Locality", RankTable::locality).wide(120));
        table.getColumns().setAll(columns);
    }

    private static DataColumn<RankedArea> shareColumn(String indicator, int position) {
        return DataColumn.<RankedArea>number(indicator, area -> score(area, position).share(),
                area -> share(score(area, position).share()))
                .wide(92)
                .explained("Share of all " + indicator);
    }

    private static IndicatorScore score(RankedArea area, int position) {
        return area.scores().get(position);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? NOT_AVAILABLE : NumberText.share(share);
    }

    private static String locality(RankedArea area) {
        String locality = area.locality();
        return locality == null ? NOT_AVAILABLE : locality;
    }

    private static double bestRank(RankedArea area) {
        RankInterval interval = area.interval();
        return interval == null ? Double.NaN : interval.low();
    }

    private static String range(RankedArea area) {
        RankInterval interval = area.interval();
        return interval == null ? NOT_AVAILABLE : interval.low() + "–" + interval.high();
    }
}
