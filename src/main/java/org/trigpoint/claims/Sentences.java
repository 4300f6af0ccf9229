package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts blocks into sentences. What runs on for very long, as no sentence does, is cut at a blank.
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?]['\"’”)\\]]*\\s+(?=[A-Z'\"‘“(£\\d])");
    private static final Pattern ABBREVIATION = Pattern
            .compile("(?:^|\\W)(?:e\\.g|i\\.e|no|nos|approx|asst|st|dr|mr|mrs|ms|vs|etc|cf|incl|fig|[A-Z])\\.$",
                    Pattern.CASE_INSENSITIVE);

    /// Three figures with nothing between them: a row of a table that lost its columns, as in the text of a PDF.
    private static final Pattern FIGURES_IN_A_ROW = Pattern.compile("(?:»\\s+«[^»]*){2}»");
    private static final int LONGEST = 1500;

    private Sentences() {}

    static List<Sentence> of(Block block) {
        List<Sentence> sentences = new ArrayList<>();
        String text = block.text();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!ABBREVIATION.matcher(text.substring(from, end.start() + 1)).find()) {
                add(block, from, text.substring(from, end.end()), sentences);
                from = end.end();
            }
        }
        add(block, from, text.substring(from), sentences);
        return sentences;
    }

    private static void add(Block block, int from, String text, List<Sentence> sentences) {
        int start = 0;
        while (text.length() - start > LONGEST) {
            int blank = text.lastIndexOf(' ', start + LONGEST);
            int cut = blank > start ? blank : start + LONGEST;
            addPiece(block, from + start, text.substring(start, cut), sentences);
            start = cut;
        }
        addPiece(block, from + start, text.substring(start), sentences);
    }

    private static void addPiece(Block block, int from, String text, List<Sentence> sentences) {
        if (!text.isBlank()) {
            Sentence previous = sentences.isEmpty() ? null : sentences.getLast();
            Sentence sentence = Sentence.of(new Sentence.Place(block, from, previous), text);
            if (!FIGURES_IN_A_ROW.matcher(sentence.marked()).find()) {
                sentences.add(sentence);
            }
        }
    }
}
