package org.trigpoint.claims;

/// What a check says about a statement, apart from where it stands.
///
/// @param finding what was found
/// @param stated the figure that was checked
/// @param computed what follows from the other figures; empty when nothing does
/// @param note why; empty when there is nothing to add
record Verdict(Finding finding, String stated, String computed, String note) {
    Claim on(int line, String quote) {
        return new Claim(line, quote, finding, stated.strip(), computed, note);
    }
}
