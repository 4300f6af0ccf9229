package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;

import java.util.List;
import java.util.stream.Stream;

/// What stands in a cell of a subject's table: which counts it is made of, by their keys in the subject's [CountBook].
/// Whether it can be seen depends on those counts alone.
public sealed interface Figure {
    /// The keys of the counts it can be worked out from; it is seen only where all of them are.
    List<String> restsOn();

    /// A count.
    record Count(String key) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of(key);
        }
    }

    /// A part of a whole, in per cent.
    record Share(String part, String whole) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of(part, whole);
        }
    }

    /// Wilson's 95% interval of a share.
    record ShareInterval(String part, String whole) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of(part, whole);
        }
    }

    /// The 95% interval of a count; see [org.trigpoint.statistics.PoissonInterval].
    record CountInterval(String key) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of(key);
        }
    }

    /// Later less earlier.
    record Difference(Pair pair) implements Figure {
        @Override
        public List<String> restsOn() {
            return pair.keys();
        }
    }

    /// The change in per cent; the words "small base" where the earlier count is below 20.
    record PercentChange(Pair pair) implements Figure {
        @Override
        public List<String> restsOn() {
            return pair.keys();
        }
    }

    /// The verdict on a change between two counts, with the exact p. The verdict allows for the dispersion that the
    /// [CountBook] knows of and for the counts read together with it that can be seen; p does not.
    ///
    /// @param together the counts of the same table, this one among them; this one alone where it was asked about by itself
    record Evidence(Pair pair, List<Pair> together) implements Figure {
        public Evidence {
            together = List.copyOf(together);
        }

        /// The verdict on a change that was asked about by itself.
        Evidence(Pair pair) {
            this(pair, List.of(pair));
        }

        @Override
        public List<String> restsOn() {
            return pair.keys();
        }
    }

    /// The difference of two shares, in percentage points.
    record Points(Share before, Share after) implements Figure {
        @Override
        public List<String> restsOn() {
            return Stream.concat(before.restsOn().stream(), after.restsOn().stream()).toList();
        }
    }

    /// The verdict on a difference of two shares, with its p.
    record PointsEvidence(Share before, Share after) implements Figure {
        @Override
        public List<String> restsOn() {
            return Stream.concat(before.restsOn().stream(), after.restsOn().stream()).toList();
        }
    }

    /// Events for every so many of something: offences per 100 offenders.
    ///
    /// @param per such as 100
    record Ratio(String events, String of, int per) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of(events, of);
        }
    }

    /// A number worked out elsewhere: money, a score, a weighted total.
    ///
    /// @param restsOn the counts it could be worked back to; empty when there are none
    record Value(double value, Unit unit, List<String> restsOn) implements Figure {
        /// A number that rests on no count of people.
        Value(double value, Unit unit) {
            this(value, unit, List.of());
        }
    }

    /// An interval worked out elsewhere.
    ///
    /// @param restsOn the counts it could be worked back to; empty when there are none
    record Range(double low, double high, Unit unit, List<String> restsOn) implements Figure {}

    /// A count with what one of it weighs.
    record Weighted(String key, double weight) {}

    /// Counts times their weights, added up. Where some of the counts are withheld, between what and what it lies as far as
    /// any reader can tell from the others and their total.
    ///
    /// @param total the key of the total of the counts
    record WeightedSum(List<Weighted> parts, String total) implements Figure {
        public WeightedSum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> restsOn() {
            return Stream.concat(parts.stream().map(Weighted::key), Stream.of(total)).distinct().toList();
        }
    }

    /// The rank of a count times its weight among those that can be seen; the largest is 1, and equals share the better
    /// rank.
    record WeightedRank(Weighted of, List<Weighted> among) implements Figure {
        public WeightedRank {
            among = List.copyOf(among);
        }

        @Override
        public List<String> restsOn() {
            return List.of(of.key());
        }
    }

    /// The change between two weighted sums in per cent; seen only where all of their counts are.
    record WeightedChange(WeightedSum before, WeightedSum after) implements Figure {
        @Override
        public List<String> restsOn() {
            return Stream.concat(before.restsOn().stream(), after.restsOn().stream()).toList();
        }
    }

    /// Words that say nothing of any count.
    record Words(String text) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of();
        }
    }

    /// Words that say something of counts.
    ///
    /// @param restsOn the counts they could be worked back to
    record GuardedWords(String text, List<String> restsOn) implements Figure {}

    /// No value, and why.
    record Absent(MissingReason reason) implements Figure {
        @Override
        public List<String> restsOn() {
            return List.of();
        }
    }
}
