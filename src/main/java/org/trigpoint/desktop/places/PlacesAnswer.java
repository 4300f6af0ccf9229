package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.LorenzCurve;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.RankPicture;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.RankedPlaces;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Ranked places and their outlines.
///
/// @param index the index they are ranked by
/// @param definition what it is made of, with the changes made on the screen
/// @param places the ranking
/// @param outlines the outlines of those that have one
/// @param earlier where the places stood the year before; `null` where that year cannot be ranked
record PlacesAnswer(PlaceIndex index, IndexDefinition definition, RankedPlaces places, Outlines outlines,
        @Nullable Earlier earlier) {

    private static final int SHOWN = 10;

    /// Where the places stood the year before.
    ///
    /// @param ranks by code
    /// @param top how many are meant by the top
    record Earlier(Map<String, Integer> ranks, int top) {
        Earlier {
            ranks = Map.copyOf(ranks);
        }

        /// Ranks gained; zero where the place was not ranked.
        double places(RankedArea area) {
            Integer before = ranks.get(area.areaCode());
            return before == null ? 0 : before - area.rank();
        }

        /// "entered", "left", "up 3", "down 2", "same", "not ranked".
        String words(RankedArea area) {
            Integer before = ranks.get(area.areaCode());
            if (before == null) {
                return "not ranked";
            }
            if (before > top && area.rank() <= top) {
                return "entered";
            }
            if (before <= top && area.rank() > top) {
                return "left";
            }
            int gained = before - area.rank();
            return gained == 0 ? "same" : (gained > 0 ? "up " : "down ") + Math.abs(gained);
        }
    }

    /// The same with where the places stood the year before.
    PlacesAnswer with(@Nullable Earlier before) {
        return new PlacesAnswer(index, definition, places, outlines, before);
    }

    /// How concentrated the first counted indicator is.
    Optional<LorenzCurve> concentration() {
        List<IndicatorUse> uses = places.ranking().indicators();
        for (int i = 0; i < uses.size(); i++) {
            int at = i;
            List<Double> counts = areas().stream().map(area -> area.scores().get(at).count()).toList();
            if (uses.get(i).basis().counts() && counts.stream().allMatch(count -> count >= 0)) {
                return Optional.of(new LorenzCurve("How concentrated: " + uses.get(i).name(), "LSOAs",
                        lowered(uses.get(i).name()), counts, Double.NaN));
            }
        }
        return Optional.empty();
    }

    private static String lowered(String name) {
        boolean initials = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return initials ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    /// How sure the first ranks are: how far chance and other weights would move them.
    Optional<Figure> sureness() {
        return RankPicture.of("How sure the ranks are", places, SHOWN);
    }

    /// Where the index of an area comes from.
    FigureAsked source(RankedArea area) {
        String name = places.nameOf(area);
        FigureAsked asked = FigureAsked.of(NumberText.decimals(area.index(), 0), index.title() + " of " + name)
                .with("Definition", "mean of its indicators by their weights; 100 is the average of all places ranked")
                .with("Period", places.period().name())
                .with("Rank", area.rank() + " of " + areas().size());
        for (int i = 0; i < area.scores().size(); i++) {
            IndicatorScore score = area.scores().get(i);
            IndicatorUse use = places.ranking().indicators().get(i);
            asked = asked.with(score.indicator() + ", weight " + NumberText.share(use.weight()), words(score));
        }
        RankInterval interval = area.interval();
        return asked
                .with("Denominator", Double.isNaN(area.population()) ? null
                        : NumberText.of(area.population()) + (area.population() == 1 ? " resident" : " residents"))
                .with("Method", "each indicator as a rate, indexed to the average; the rank lies between "
                        + (interval == null ? "" : interval.low() + " and " + interval.high() + " in")
                        + " 90% of 1,000 draws of other counts and weights")
                .counting(Selection.ALL.and(new Condition("area", area.areaCode())).during(places.period()));
    }

    private static String words(IndicatorScore score) {
        if (Double.isNaN(score.count())) {
            return "not available";
        }
        return NumberText.orNoData(score.count())
                + (Double.isNaN(score.share()) ? "" : ", " + NumberText.share(score.share()) + " of all")
                + (Double.isNaN(score.index()) ? "" : ", index " + NumberText.decimals(score.index(), 0));
    }

    List<RankedArea> areas() {
        return places.ranking().areas();
    }

    Optional<RankedArea> area(String code) {
        return places.ranking().area(code);
    }

    /// The index of each area by code.
    Map<String, Double> values() {
        return areas().stream().collect(Collectors.toMap(RankedArea::areaCode, RankedArea::index));
    }

    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        areas().forEach(area -> names.put(area.areaCode(), places.nameOf(area)));
        return names;
    }

    /// The localities or districts that the areas lie in.
    Set<String> localities() {
        Set<String> localities = new TreeSet<>();
        areas().forEach(area -> Optional.ofNullable(area.locality()).ifPresent(localities::add));
        return localities;
    }
}
