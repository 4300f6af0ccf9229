package org.trigpoint.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Something that happened to everybody's figures in England and Wales, which no file tells of: a change of the counting rules,
/// or months unlike all others.
///
/// @param from the first month
/// @param to the last month; `null` for what holds from the first month on
/// @param datasets the data sets it bears on; empty for all
/// @param words what it was: a clause for a change, a noun for a stretch of months
/// @param source who says so
record Circumstance(YearMonth from, @Nullable YearMonth to, List<Dataset> datasets, String words, String source) {
    Circumstance {
        datasets = List.copyOf(datasets);
    }

    @JsonCreator
    static Circumstance read(@JsonProperty("from") String from, @JsonProperty("to") @Nullable String to,
            @JsonProperty("datasets") List<String> datasets, @JsonProperty("words") String words,
            @JsonProperty("source") String source) {
        return new Circumstance(YearMonth.parse(from), to == null ? null : YearMonth.parse(to),
                datasets.stream().map(id -> Dataset.of(id).orElseThrow()).toList(), words, source);
    }

    /// What it means for two periods: a change that lies between them, or a stretch that holds months of either; empty where
    /// it does not touch them, or none of these data sets.
    Optional<String> between(Period period, Period against, Collection<Dataset> known) {
        if (!datasets.isEmpty() && datasets.stream().noneMatch(known::contains)) {
            return Optional.empty();
        }
        return to == null ? step(period, against) : stretch(Period.of(from, to), period, against);
    }

    private Optional<String> step(Period period, Period against) {
        boolean between = from.isAfter(against.first()) && !from.isAfter(period.last());
        return between
                ? Optional.of("in " + Period.of(from, from).name() + " " + words + " (" + source + ")")
                : Optional.empty();
    }

    private Optional<String> stretch(Period stretch, Period period, Period against) {
        long now = period.months().stream().filter(stretch::contains).count();
        long then = against.months().stream().filter(stretch::contains).count();
        return now + then == 0
                ? Optional.empty()
                : Optional.of("%d of the %d months of %s and %d of %s were months of %s (%s; %s)".formatted(then,
                        against.length(), against.name(), now, period.name(), words, stretch.name(), source));
    }
}
