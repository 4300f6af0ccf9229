package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Joins lines into blocks and rows into tables. A paragraph that breaks off in mid-sentence at a page's end goes on
/// after the gap.
final class DraftLayout {
    private static final int WORDS_OF_A_SENTENCE = 8;

    /// A heading the text stands under.
    ///
    /// @param depth the number of marks in Markdown; 0 when it has none
    private record Heading(int depth, String words) {}

    private final List<String> lines;
    private final boolean wrapped;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private boolean item;
    private boolean fenced;
    private String heading = "";
    private String lastWords = "";
    private @Nullable Block intro;

    DraftLayout(DraftText text) {
        lines = text.lines();
        wrapped = text.wrapping() == DraftText.Wrapping.WRAPPED;
    }

    Draft draft() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced) {
                place(line, i + 1);
            }
        }
        endTable();
        endBlock();
        return new Draft(lines, blocks, tables);
    }

    private void place(String line, int number) {
        LineKind kind = LineKind.of(line);
        if (kind == LineKind.ROW) {
            endBlock();
            addRow(line, number);
            return;
        }
        if (kind == LineKind.BLANK) {
            endTable();
            return; // whether the paragraph ends is seen at the next line
        }
        endTable();
        boolean afterGap = !wrapped || (number > 1 && lines.get(number - 2).isBlank());
        boolean goesOn = kind != LineKind.ITEM && !pieces.isEmpty()
                && (afterGap ? breaksOff(line.strip()) : kind == LineKind.PROSE || breaksOff(line.strip()));
        if (!goesOn) {
            endBlock();
            item = kind == LineKind.ITEM;
        }
        add(LineKind.words(line), number);
        if (kind == LineKind.HEADING && !goesOn) {
            endBlock();
            enter(line);
            intro = null;
        }
    }

    /// Markdown says how deep a heading is; another one stands below the last that said so.
    private void enter(String line) {
        int depth = line.length() - line.replaceFirst("^#+", "").length();
        while (!headings.isEmpty()
                && (headings.getLast().depth() == 0 || (depth > 0 && headings.getLast().depth() >= depth))) {
            headings.removeLast();
        }
        headings.add(new Heading(depth, LineKind.words(line)));
        heading = headings.stream().map(Heading::words).collect(Collectors.joining(" / "));
    }

    /// Whether what was read so far stops in mid-sentence and this goes on with it.
    private boolean breaksOff(String next) {
        String soFar = text.toString().stripTrailing();
        if (soFar.length() < 40 || ".:;!?".indexOf(soFar.charAt(soFar.length() - 1)) >= 0) {
            return false;
        }
        return Character.isLowerCase(next.charAt(0))
                || LineKind.breaksOff(soFar);
    }

    private void add(String words, int number) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        pieces.add(new Block.Piece(text.length(), number));
        text.append(words);
    }

    private void endBlock() {
        if (pieces.isEmpty()) {
            return;
        }
        String words = text.toString();
        Block block = new Block(words, pieces, heading, item ? intro : null, item);
        blocks.add(block);
        if (!item) {
            intro = words.endsWith(":") ? block : null;
        }
        lastWords = words;
        text.setLength(0);
        pieces.clear();
        item = false;
    }

    private void addRow(String line, int number) {
        if (LineKind.isRule(line)) {
            return;
        }
        Row row = new Row(number, LineKind.cells(line));
        rows.add(row);
        for (String cell : row.cells()) {
            if (cell.split("\\s+").length >= WORDS_OF_A_SENTENCE) {
                blocks.add(new Block(cell, List.of(new Block.Piece(0, number)), heading, null, true));
            }
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            tables.add(new Table(rows, lastWords, heading));
            rows.clear();
        }
    }
}
