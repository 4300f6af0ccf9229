package org.trigpoint.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which files of an archive are read.
///
/// @param holding pieces of names, in any case: files whose name holds one of them are read, and archives within
///     are looked into; empty for all files
/// @param leftOut files that are not read, named as [TableHead#file] names them, "archive.zip/folder/entry.csv"
public record Entries(List<String> holding, Set<String> leftOut) {

    /// Every file.
    public static final Entries ALL = new Entries(List.of(), Set.of());

    public Entries {
        holding = holding.stream().map(piece -> piece.toLowerCase(Locale.ROOT)).toList();
        leftOut = Set.copyOf(leftOut);
    }

    /// Those whose name holds one of these pieces.
    public static Entries holding(List<String> pieces) {
        return new Entries(pieces, Set.of());
    }

    /// All but these.
    public static Entries without(Set<String> names) {
        return new Entries(List.of(), names);
    }

    /// Whether a file is read.
    ///
    /// @param archive the name of the archive
    /// @param entry the name of the file within it
    boolean want(String archive, String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return (holding.isEmpty() || name.endsWith(".zip") || holding.stream().anyMatch(name::contains))
                && !leftOut.contains(archive + "/" + entry);
    }
}
