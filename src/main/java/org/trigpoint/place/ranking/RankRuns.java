package org.trigpoint.place.ranking;

import java.util.ArrayList;
import java.util.List;

/// Finds the runs of neighbouring ranks that cannot be told apart.
final class RankRuns {
    private RankRuns() {}

    static List<RankRun> of(List<RankedArea> areas) {
        List<RankRun> runs = new ArrayList<>();
        int first = 0;
        while (first < areas.size()) {
            int end = end(areas, first);
            if (end - first > 1) {
                List<RankedArea> members = areas.subList(first, end);
                runs.add(new RankRun(members.getFirst().rank(), members.getLast().rank(),
                        members.stream().map(RankedArea::areaCode).toList()));
            }
            first = end;
        }
        return runs;
    }

    /// One past the last area of the longest run that starts at an area.
    private static int end(List<RankedArea> areas, int first) {
        int worst = Integer.MAX_VALUE;
        int end = first;
        while (end < areas.size()) {
            RankInterval interval = areas.get(end).interval();
            if (interval == null) {
                return first + 1;
            }
            worst = Math.min(worst, interval.high());
            if (interval.low() > areas.get(first).rank() || areas.get(end).rank() > worst) {
                return Math.max(end, first + 1);
            }
            end++;
        }
        return end;
    }
}
