package org.trigpoint.place.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What changed at the top between two rankings. Areas are the same when their codes are the same: translate codes of
/// another boundary vintage before ranking, and leave out areas that were split or merged.
///
/// @param top how many ranks were looked at
/// @param entered in the later top but not in the earlier, best rank first
/// @param left in the earlier top but not in the later, best earlier rank first
/// @param stayed in both, best later rank first
public record RankMovement(int top, List<Move> entered, List<Move> left, List<Move> stayed) {
    /// One area's move.
    ///
    /// @param areaCode the area
    /// @param before its earlier rank; 0 when it was not ranked then
    /// @param after its later rank; 0 when it is not ranked now
    public record Move(String areaCode, int before, int after) {
        /// Ranks gained: positive when it rose; zero when either rank is missing.
        public int places() {
            return before == 0 || after == 0 ? 0 : before - after;
        }
    }

    public RankMovement {
        entered = List.copyOf(entered);
        left = List.copyOf(left);
        stayed = List.copyOf(stayed);
    }

    /// Compares the top k of two rankings; areas tied at the border belong to it.
    public static RankMovement between(Ranking before, Ranking after, int k) {
        Map<String, Integer> earlier = ranks(before);
        Map<String, Integer> later = ranks(after);
        Set<String> old = codes(before.top(k));
        Set<String> now = codes(after.top(k));
        Set<String> all = new HashSet<>(old);
        all.addAll(now);
        List<Move> moves = all.stream()
                .map(code -> new Move(code, earlier.getOrDefault(code, 0), later.getOrDefault(code, 0)))
                .sorted(Comparator.comparing(Move::areaCode))
                .toList();
        Comparator<Move> byLater = Comparator.comparingInt(Move::after);
        Comparator<Move> byEarlier = Comparator.comparingInt(Move::before);
        return new RankMovement(k,
                moves.stream().filter(move -> !old.contains(move.areaCode())).sorted(byLater).toList(),
                moves.stream().filter(move -> !now.contains(move.areaCode())).sorted(byEarlier).toList(),
                moves.stream()
                        .filter(move -> old.contains(move.areaCode()) && now.contains(move.areaCode()))
                        .sorted(byLater)
                        .toList());
    }

    private static Map<String, Integer> ranks(Ranking ranking) {
        Map<String, Integer> ranks = new HashMap<>();
        ranking.areas().forEach(area -> ranks.put(area.areaCode(), area.rank()));
        return ranks;
    }

    private static Set<String> codes(List<RankedArea> areas) {
        Set<String> codes = new HashSet<>();
        areas.forEach(area -> codes.add(area.areaCode()));
        return codes;
    }
}
