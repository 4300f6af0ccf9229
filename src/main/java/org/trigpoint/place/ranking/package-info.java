/// Indices and rankings of areas, how stable they are, how they move, and how concentrated incidents are.
///
/// Start at [org.trigpoint.place.ranking.HighImpactIndex]; [org.trigpoint.place.ranking.RankStability] adds rank
/// intervals, [org.trigpoint.place.ranking.RankMovement] compares two years. Uses the JDK and `task` only.
@NullMarked
package org.trigpoint.place.ranking;

import org.jspecify.annotations.NullMarked;
