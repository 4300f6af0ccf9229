package org.trigpoint.store;

import org.trigpoint.store.file.ByteSearch;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/// Pieces of a batch's own content, drawn at random before it is deleted and looked for afterwards in the bytes that are
/// left. They are held in memory only.
final class Markers {
    private static final int OF_EACH = 64;
    private static final List<String> QUERIES = List.of("""
            SELECT reference FROM incident WHERE batch = ?1 AND length(reference) >= ?2 ORDER BY random() LIMIT ?3
            """, """
            SELECT json FROM extras WHERE length(json) >= ?2
              AND id IN (SELECT extras FROM incident WHERE batch = ?1 AND extras IS NOT NULL
                         ORDER BY random() LIMIT ?3)
            """, """
            SELECT found FROM problem WHERE batch = ?1 AND length(found) >= ?2 ORDER BY random() LIMIT ?3
            """, """
            SELECT file FROM batch WHERE id = ?1 AND length(file) >= ?2 LIMIT ?3
            """);
    /// Whether anything that is to stay says the same; `?1` is a text or bytes.
    private static final String STAYS = """
            SELECT EXISTS (SELECT 1 FROM incident WHERE instr(reference, ?1))
              OR EXISTS (SELECT 1 FROM superseded WHERE instr(reference, ?1) OR instr(name, ?1))
              OR EXISTS (SELECT 1 FROM known_reference WHERE instr(reference, ?1))
              OR EXISTS (SELECT 1 FROM extras WHERE instr(json, ?1))
              OR EXISTS (SELECT 1 FROM problem WHERE instr(found, ?1))
              OR EXISTS (SELECT 1 FROM batch WHERE instr(file, ?1))
              OR EXISTS (SELECT 1 FROM batch_note WHERE instr(note, ?1))
              OR EXISTS (SELECT 1 FROM category WHERE instr(name, ?1))
              OR EXISTS (SELECT 1 FROM outcome WHERE instr(name, ?1))
              OR EXISTS (SELECT 1 FROM area WHERE instr(code, ?1))
              OR EXISTS (SELECT 1 FROM setting WHERE instr(value, ?1))
              OR EXISTS (SELECT 1 FROM commentary WHERE instr(text, ?1))
              OR EXISTS (SELECT 1 FROM erasure WHERE instr(sha256, ?1) OR instr(reason, ?1))
              OR EXISTS (SELECT 1 FROM past_statement WHERE instr(name, ?1) OR instr(key, ?1))
            """;

    /// One piece, as text or bytes, and the bytes of it in a file.
    @SuppressWarnings("ArrayRecordComponent") // told apart by identity
    private record Piece(Object value, byte[] bytes) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Markers() {}

    /// Draws the markers of a batch.
    static Markers of(Connection connection, long batch) {
        Markers markers = new Markers();
        for (String query : QUERIES) {
            Sql.list(connection, query, r -> r.getObject(1), batch, ByteSearch.SHORTEST, OF_EACH).forEach(value -> {
                byte[] bytes = value instanceof byte[] raw
                        ? raw
                        : value.toString().getBytes(StandardCharsets.UTF_8);
                markers.pieces.add(new Piece(value, bytes));
            });
        }
        return markers;
    }

    /// Leaves out what other batches, or the analyst, say too.
    void dropWhatStays(Connection connection) {
        pieces.removeIf(piece -> Sql.list(connection, STAYS, r -> r.getBoolean(1), piece.value()).getFirst());
    }

    /// How many there are.
    int size() {
        return pieces.size();
    }

    ByteSearch search() {
        return new ByteSearch(pieces.stream().map(Piece::bytes).toList());
    }
}
