package org.trigpoint.claims;

/// A statement about figures, and whether it holds.
///
/// @param line where it stands, counted from 1; for a Word document, the paragraph or table row
/// @param claim the words of the draft, shortened
/// @param finding what was found
/// @param stated the figure that was checked, such as "18.1%"
/// @param computed what follows from the other figures, such as "-40.69%"; empty when nothing does
/// @param note why, in plain words; empty when there is nothing to add
public record Claim(int line, String claim, Finding finding, String stated, String computed, String note) {}
