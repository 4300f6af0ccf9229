package org.trigpoint.report.publication;

/// Where a count stands.
///
/// @param key of the table or chart
/// @param row from 0
/// @param column from 0
record Spot(String key, int row, int column) {}
