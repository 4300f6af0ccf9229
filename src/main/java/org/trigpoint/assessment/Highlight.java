package org.trigpoint.assessment;

import org.trigpoint.question.ChangeRow;

/// A figure that plans name on its own, within a theme.
///
/// @param name such as "Hate crime"
/// @param unit what is counted, in the plural
/// @param row its change
public record Highlight(String name, String unit, ChangeRow row) {}
