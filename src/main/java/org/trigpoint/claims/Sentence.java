package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence with its figures.
///
/// In [#marked()] every figure is replaced by its kind and number, as in "fell by «P0» from «C1» to «C2» incidents",
/// so that patterns need not know how figures are written.
final class Sentence {
    private static final Pattern MARK = Pattern.compile("«[A-Z]\\d+»");
    private static final Pattern OTHER = Pattern.compile("«X\\d+»");
    private static final int LONGEST_QUOTE = 220;

    private final Block block;
    private final int offset;
    private final String text;
    private final List<Figure> figures;
    private final @Nullable Sentence previous;
    private final String marked;

    private Sentence(Sentence.Place place, String text, List<Figure> figures, String marked) {
        block = place.block();
        offset = place.offset();
        previous = place.previous();
        this.text = text;
        this.figures = figures;
        this.marked = marked;
    }

    /// Where a sentence stands.
    ///
    /// @param offset where it starts in its block
    /// @param previous the sentence before it in the block; `null` for the first
    record Place(Block block, int offset, @Nullable Sentence previous) {}

    /// Finds the figures of a sentence and marks them.
    static Sentence of(Place place, String text) {
        List<Figure> figures = FigureFinder.find(text);
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            marked.append(text, done, figure.start()).append(mark(figure, i));
            done = figure.end();
        }
        return new Sentence(place, text, figures, marked.append(text.substring(done)).toString());
    }

    private static String mark(Figure figure, int number) {
        return "«" + figure.kind().mark + number + "»";
    }

    Block block() {
        return block;
    }

    String text() {
        return text;
    }

    String marked() {
        return marked;
    }

    List<Figure> figures() {
        return figures;
    }

    /// By its mark, such as "«C1»".
    Figure figure(String mark) {
        return figures.get(Integer.parseInt(mark, 2, mark.length() - 1, 10));
    }

    /// Marked words as the draft has them: a number in words is marked like any other.
    String written(String markedWords) {
        return MARK.matcher(markedWords).replaceAll(found -> Matcher.quoteReplacement(figure(found.group()).text()));
    }

    /// Where a figure of this sentence is marked.
    int position(Figure figure) {
        return marked.indexOf(mark(figure, figures.indexOf(figure)));
    }

    /// Marked words with ages and the numbers of services written as words that tell one subject from another: "aged 18 to
    /// 24" and "aged 25 to 34", "calls to 999" and "101 calls".
    String withAges(String markedWords) {
        return OTHER.matcher(markedWords).replaceAll(found -> {
            String figure = figure(found.group()).text();
            boolean age = figure.toLowerCase(Locale.ROOT).startsWith("age") || figure.matches("999|101|111");
            return age ? figure.chars().mapToObj(Sentence::letter).collect(Collectors.joining()) : " ";
        });
    }

    /// A digit as a letter of its own, anything else but a letter as a blank.
    private static String letter(int character) {
        return Character.isDigit(character) ? String.valueOf((char) ('a' + Character.digit(character, 10)))
                : Character.isLetter(character) ? String.valueOf((char) character) : " ";
    }

    /// The marked text from a place on.
    String after(int markedPosition) {
        return marked.substring(markedPosition);
    }

    @Nullable
    Sentence previous() {
        return previous;
    }

    /// The line a figure stands on.
    int line(Figure figure) {
        return block.lineAt(offset + figure.start());
    }

    /// The line a place in the marked text stands on.
    int lineAt(int markedPosition) {
        return block.lineAt(offset + unmarked(markedPosition));
    }

    /// The draft's words between two places in the marked text, widened to the clause and shortened where very long.
    String quote(int markedFrom, int markedTo) {
        int from = Clauses.start(marked, markedFrom);
        int to = Clauses.end(marked, markedTo);
        String words = text.substring(unmarked(from), unmarked(to)).strip().replaceAll("\\s+", " ");
        words = words.replaceAll("^[,;:\\s]+", "");
        return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE - 1).strip() + "…" : words;
    }

    private int unmarked(int position) {
        int shift = 0;
        for (int i = 0; i < figures.size(); i++) {
            int start = figures.get(i).start() - shift;
            int end = start + mark(figures.get(i), i).length();
            if (position < end) {
                return position > start ? figures.get(i).start() : position + shift;
            }
            shift = figures.get(i).end() - end;
        }
        return position + shift;
    }
}
