package org.trigpoint.intake.layout;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;

import java.util.List;

/// A column that a layout expects.
///
/// @param role what it means
/// @param name the name of the column in the workspace, for [Role#EXTRA]; of the part, for [Role#CATEGORY]; of the
///     indicator, for [Role#VALUE]
/// @param headings what it may be called, the likeliest first
/// @param vague what it may be called too, but what other tables use as well: believed only where the file's name, the
///     sheet's name or a title says what the table is about, or where the analyst chose the layout
/// @param codes what the supplier's words or codes stand for
/// @param areaType the kind of area, for columns about areas; `null` to go by the code
/// @param unless the role that must not have a column already for this field to take one; `null` when it does not matter
/// @param kept whether the column is kept as an extra besides
/// @param range what its numbers can plausibly be: others are left out and told; `null` for any
/// @param many whether all columns that fit are meant, not the first alone
public record Field(Role role, String name, List<Heading> headings, List<Heading> vague, Codes codes,
        @Nullable AreaType areaType, @Nullable Role unless, @Nullable Range range, boolean kept,
        boolean many) {
    public Field {
        headings = List.copyOf(headings);
        vague = List.copyOf(vague);
    }

    /// A field that is known by its place, not by a heading.
    static Field of(Role role) {
        return new Field(role, "", List.of(), List.of(), Codes.NONE, null, null, null, role == Role.EXTRA,
                false);
    }
}
