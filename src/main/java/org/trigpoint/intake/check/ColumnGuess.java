package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Role;

import java.util.List;

/// What a column nobody has described probably means.
///
/// @param index its place, from 0
/// @param heading as written; empty when it has none
/// @param role the likeliest meaning; [Role#EXTRA] when nothing speaks for another
/// @param confidence from 0, a shot in the dark, to 1, heading and content agree
/// @param reason in plain words
/// @param sample its first few different values
public record ColumnGuess(int index, String heading, Role role, double confidence, String reason, List<String> sample) {
    public ColumnGuess {
        sample = List.copyOf(sample);
    }
}
