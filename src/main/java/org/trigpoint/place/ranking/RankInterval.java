package org.trigpoint.place.ranking;

/// Where an area lands when its counts are drawn again and the weights move.
///
/// @param areaCode the area
/// @param low the best rank of the 90% interval: 5% of the draws or fewer are better
/// @param high the worst rank of the 90% interval: 5% of the draws or fewer are worse. The interval is widened where
///     needed so that it holds the area's own rank
/// @param topShare the share of draws in which the area is among the top k, 0 to 1
public record RankInterval(String areaCode, int low, int high, double topShare) {}
