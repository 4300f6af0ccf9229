package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.Basis;
import org.trigpoint.question.IndicatorDefinition.Source;
import org.trigpoint.question.PublishedValues.Joining;
import org.trigpoint.question.harm.AreaHarm;
import org.trigpoint.question.harm.HarmWeights;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The numbers of one indicator by area.
///
/// @param name the indicator
/// @param basis how they become comparable
/// @param byArea a number by area code
/// @param grains by area code what one event adds to a number; 1 where there is no entry
/// @param unknown the areas of which there is no number, not even zero
/// @param source what they were taken from
/// @param origin the same in words
record IndicatorNumbers(String name, Basis basis, Map<String, Double> byArea, Map<String, Double> grains,
        Set<String> unknown, Source source, String origin) {
    /// The numbers of the first source there is data for; `null` when there is none.
    ///
    /// @param vintages the way to the areas that are ranked
    static @Nullable IndicatorNumbers find(Workspace workspace, IndicatorDefinition definition, Period period,
            Vintages vintages) {
        for (Source source : definition.sources()) {
            if (source.harm() != null) {
                AreaHarm harm = harm(workspace, source, source.harm(), period);
                if (harm != null && harm.weighed() > 0) {
                    return new IndicatorNumbers(definition.name(), basis(definition, source),
                            placed(harm.byArea()), harm.grains(), Set.of(), source,
                            "the harm of " + String.valueOf(source.dataset()) + " by the " + harm.words());
                }
                continue;
            }
            if (source.value() != null) {
                IndicatorNumbers published = published(workspace, definition, source, period, vintages);
                if (published != null) {
                    return published;
                }
                continue;
            }
            Map<String, Double> numbers = counts(workspace, source, period);
            if (!numbers.isEmpty()) {
                return new IndicatorNumbers(definition.name(), basis(definition, source), numbers, Map.of(),
                        Set.of(), source, origin(source));
            }
        }
        return null;
    }

    /// The same for the areas of one boundary vintage.
    ///
    /// @param weights what means of published values are weighted by: the number of some indicator by area code
    IndicatorNumbers in(Vintages vintages, Function<String, Map<String, Double>> weights) {
        if (vintages.codes().isEmpty()) {
            return this;
        }
        return basis.counts() ? counted(vintages) : published(vintages, weights);
    }

    private IndicatorNumbers published(Vintages vintages, Function<String, Map<String, Double>> weights) {
        String over = source.over() == null ? AreaValue.POPULATION : source.over();
        Joining joining = source.over() == null ? Joining.of(String.valueOf(source.value())) : Joining.MEAN;
        PublishedValues brought = PublishedValues.bring(byArea, weights.apply(over), joining, vintages);
        return new IndicatorNumbers(name, basis, brought.byArea(), grains, unknown, source,
                origin + brought.words().map(words -> " (" + words + ")").orElse(""));
    }

    /// With the counts of areas of another boundary vintage added to the areas that wholly hold them; areas of whose ground
    /// any part is counted elsewhere are unknown.
    private IndicatorNumbers counted(Vintages vintages) {
        Map<String, Double> translated = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        // in one order, so that sums of weights are the same to the last digit whenever they are made
        new TreeMap<>(byArea).forEach((code, number) -> {
            String home = vintages.home(code);
            translated.merge(home, number, Double::sum);
            squares.merge(home, number * grain(code), Double::sum);
        });
        Map<String, Double> finer = new HashMap<>();
        squares.forEach((code, square) -> {
            double sum = translated.getOrDefault(code, 0.);
            if (sum > 0 && square > 0) {
                finer.put(code, square / sum);
            }
        });
        return new IndicatorNumbers(name, basis, translated, finer, vintages.unknown(byArea.keySet()), source,
                origin);
    }

    /// The number of one area: of a count 0 where nothing was recorded, of a value NaN where none is known.
    double of(String areaCode) {
        return unknown.contains(areaCode)
                ? Double.NaN
                : byArea.getOrDefault(areaCode, basis.counts() ? 0 : Double.NaN);
    }

    /// What one event adds to the number of an area.
    double grain(String areaCode) {
        return grains.getOrDefault(areaCode, 1.);
    }

    private static @Nullable AreaHarm harm(Workspace workspace, Source source, String scheme, Period period) {
        Optional<HarmWeights> weights = scheme.equalsIgnoreCase(Source.ANY_SCHEME)
                ? HarmWeights.all(workspace).stream().findFirst()
                : HarmWeights.of(workspace, scheme);
        return weights.map(found -> AreaHarm.of(workspace, selection(source, period), found)).orElse(null);
    }

    private static Map<String, Double> placed(Map<String, Double> byArea) {
        Map<String, Double> placed = new HashMap<>(byArea);
        placed.remove("");
        return placed;
    }

    static Selection selection(Source source, Period period) {
        Selection selection = new Selection(dataset(source), List.of(), period);
        String column = source.column();
        if (column != null) {
            for (String value : source.values() == null ? List.<String>of() : source.values()) {
                selection = selection.and(new Condition(column.toLowerCase(Locale.ROOT), value));
            }
        }
        return selection;
    }

    private static String origin(Source source) {
        Dataset dataset = dataset(source);
        String records = dataset == null ? "all incidents" : "the records of " + dataset.title().toLowerCase(Locale.UK);
        return source.column() == null ? records : records + " by " + source.column().toLowerCase(Locale.UK);
    }

    private static Basis basis(IndicatorDefinition definition, Source source) {
        if (source.value() != null) {
            return Basis.VALUE;
        }
        return "households".equals(definition.basis()) ? Basis.PER_HOUSEHOLD : Basis.PER_HEAD;
    }

    private static @Nullable Dataset dataset(Source source) {
        String id = source.dataset();
        return id == null
                ? null
                : Dataset.of(id).orElseThrow(() -> new RefusedException("there is no data set '" + id + "'"));
    }

    private static Map<String, Double> counts(Workspace workspace, Source source, Period period) {
        String column = source.column();
        if (column != null && CountQuestion.columns(workspace).stream().noneMatch(column::equalsIgnoreCase)) {
            return Map.of();
        }
        Selection selection = selection(source, period);
        Map<String, Double> numbers = new HashMap<>();
        for (CountRow row : new CountQuestion(selection, List.of("area")).ask(workspace)) {
            if (!row.values().getFirst().isEmpty()) {
                numbers.put(row.values().getFirst(), (double) row.count());
            }
        }
        return numbers;
    }

    /// The values of one edition, or the percentage that one is of another of the nearest edition; `null` without any.
    private static @Nullable IndicatorNumbers published(Workspace workspace, IndicatorDefinition definition,
            Source source, Period period, Vintages vintages) {
        String value = String.valueOf(source.value());
        Edition edition = edition(workspace, value, period.last().getYear(), vintages);
        if (edition == null) {
            return null;
        }
        Map<String, Double> numbers = edition.values();
        String over = "";
        if (source.over() != null) {
            Edition whole = edition(workspace, source.over(),
                    edition.year() == null ? period.last().getYear() : edition.year(), vintages);
            numbers = whole == null ? Map.of() : shares(numbers, whole.values());
            over = whole == null || Objects.equals(whole.year(), edition.year()) ? "" : " of " + whole.year();
        }
        String origin = "the published " + value.replace('_', ' ')
                + (source.over() == null ? "" : " as a share of " + source.over() + over) + edition.words();
        return numbers.isEmpty()
                ? null
                : new IndicatorNumbers(definition.name(), basis(definition, source), numbers, Map.of(), Set.of(),
                        source, origin);
    }

    private static @Nullable Edition edition(Workspace workspace, String indicator, int year, Vintages vintages) {
        return Edition.nearest(workspace.store().areas().editions(indicator), year, Joining.of(indicator), vintages)
                .orElse(null);
    }

    private static Map<String, Double> shares(Map<String, Double> parts, Map<String, Double> wholes) {
        Map<String, Double> shares = new HashMap<>();
        parts.forEach((code, part) -> {
            double all = wholes.getOrDefault(code, 0.0);
            if (all > 0) {
                shares.put(code, 100 * part / all);
            }
        });
        return shares;
    }
}
