package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Joins pairs of figures with the sizes stated for them. A size belongs to the nearest pair of its sentence when the
/// words between them tell of nothing else, or to the pair of the sentence before when it begins with "This
/// represents".
final class ChangeFinder {
    private static final Pattern ELSE = Phrase
            .of("\\b<change>\\b|<level>|<points>|{while|whilst|whereas|but|although|however|target}");
    private static final Pattern AND = Phrase.of("{and|with}");
    private static final String WHEN = "(?: {in|during|for|by} (?:the [a-z ]{0,20})?<period>)?";
    private static final String NOUNS = "^(?: (?!{and|with|to|compared})(?:[^\\s«».,;:()]+|<when>)){0,8}?";
    /// What may stand between a pair and its size: "…, representing a further ".
    private static final Pattern FOLLOW_ON = Phrase.of(NOUNS + WHEN
            + "\\s*[,;:(–—-]*\\s*(?:i\\.e\\.\\s+)?(?:{which|that|this|it|is|was|are|were|or|of|representing|represents"
            + "|equating|equates|equivalent|equal|amounting|amounts|giving|showing|making|meaning|being"
            + "|seeing|an?|the|to|overall|total|significant|considerable|further|marked|substantial|large"
            + "|small|ie|nearly|almost|over|about|around|approximately|just} )*\\s*\\(?$");
    /// "…, down 24%", "… (24%)".
    private static final Pattern BARE_AFTER = Phrase.of(NOUNS + WHEN
            + "(?:\\s*[,(–—-]\\s*|\\s+(?=by\\b))(?:i\\.e\\.\\s+)?(?:(?:{an?|or|ie|by|change of|equates to|equivalent to"
            + "|representing|represents|which|that|this|is|was|equating to|equal to|equals|amounts to|amounting to|nearly"
            + "|almost|about|around|over|just|some}|=) )*(?<dir><change>)?\\s*(?:{of|by} )?<size:size>\\s*(?=[),.;]|$)");
    private static final Pattern OWN_SUBJECT = Phrase
            .of("^ in (?!{the|total|all|comparison|each|this|that|one|just|only|[a-z]+ months?})"
                    + "(?<words>[^«».,;:()]{4,60})");
    private static final Pattern BARE_BEFORE = Phrase
            .of("(?<open>\\(\\s*)?<percent:size>\\s*(?<bracket>[()])?[,;]?\\s*$");
    private static final Pattern REFERS_BACK = Phrase.of("^\\W*{this|that|these|it|which|representing|equating|a}");
    private static final int FARTHEST = 90;

    private final List<Change> changes = new ArrayList<>();
    private List<Pair> openPairs = new ArrayList<>();
    private List<Move> openMoves = new ArrayList<>();

    private ChangeFinder() {}

    static List<Change> find(List<Sentence> sentences) {
        ChangeFinder finder = new ChangeFinder();
        sentences.forEach(finder::read);
        finder.close();
        return finder.changes;
    }

    private void read(Sentence sentence) {
        List<Pair> pairs = new ArrayList<>(PairFinder.find(sentence));
        List<Move> moves = new ArrayList<>(MoveFinder.find(sentence));
        if (sentence.previous() != null && REFERS_BACK.matcher(sentence.marked()).find()) {
            joinAcross(pairs, moves);
        }
        close();
        pairs.removeIf(ChangeFinder::isInterval);
        pairs.removeIf(pair -> moves.stream().anyMatch(move -> isInterval(pair, move)));
        for (Pair pair : List.copyOf(pairs)) {
            Move move = partner(pair, free(moves, pair, pairs));
            if (move != null) {
                pairs.remove(pair);
                moves.removeIf(m -> m.size().equals(move.size()));
                changes.add(new Change(pair, move));
            }
        }
        openPairs = pairs;
        openMoves = moves;
    }

    /// The sizes that do not stand beside another pair which they agree with.
    private static List<Move> free(List<Move> moves, Pair pair, List<Pair> pairs) {
        return moves.stream()
                .filter(m -> pairs.stream()
                        .noneMatch(
                                p -> !p.equals(pair) && distance(p, m) < distance(pair, m) && ChangeCheck.fits(p, m)))
                .toList();
    }

    /// "rose by 18% (12% to 24%)" gives the interval of a change.
    private static boolean isInterval(Pair pair, Move move) {
        double size = Math.abs(move.size().value());
        return pair.ofPercentages() && pair.sentence().marked().startsWith("(", pair.start())
                && pair.before().value() < size && size < pair.after().value();
    }

    /// "66.0% (62.2% to 69.6%)" gives the interval of a percentage.
    private static boolean isInterval(Pair pair) {
        Matcher before = BARE_BEFORE.matcher(pair.sentence().marked().substring(0, pair.start()));
        if (!pair.ofPercentages() || !pair.sentence().marked().startsWith("(", pair.start()) || !before.find()) {
            return false;
        }
        double value = Math.abs(pair.sentence().figure(before.group("size")).value());
        return pair.before().value() <= value && value <= pair.after().value();
    }

    private void joinAcross(List<Pair> pairs, List<Move> moves) {
        boolean aside = openPairs.size() == 1 && moves.size() == 1 && hasFurtherFigures(openPairs.getFirst())
                && !ChangeCheck.fits(openPairs.getFirst(), moves.getFirst());
        if (aside) {
            return;
        }
        if (openPairs.size() == 1 && openMoves.isEmpty() && pairs.isEmpty() && moves.size() == 1) {
            changes.add(new Change(openPairs.removeFirst(), moves.removeFirst()));
        } else if (openMoves.size() == 1 && openPairs.isEmpty() && moves.isEmpty() && pairs.size() == 1) {
            changes.add(new Change(pairs.removeFirst(), openMoves.removeFirst()));
        }
    }

    /// "61 in 2021/22, down from 84 in 2020/21 and 97 in 2019/20. That is …": the size may be that of any two.
    private static boolean hasFurtherFigures(Pair pair) {
        double difference = Math.abs(pair.after().value() - pair.before().value());
        return pair.sentence()
                .figures()
                .stream()
                .filter(f -> f.kind() == pair.after().kind() && f.value() != difference)
                .anyMatch(f -> !f.equals(pair.before()) && !f.equals(pair.after()));
    }

    private void close() {
        openPairs.forEach(pair -> changes.add(new Change(pair, null)));
        openMoves.forEach(move -> changes.add(new Change(null, move)));
        openPairs = new ArrayList<>();
        openMoves = new ArrayList<>();
    }

    /// The nearest size that agrees with the figures, else the nearest: where several could be meant, the writer is
    /// given the benefit of the doubt.
    private static @Nullable Move partner(Pair pair, List<Move> moves) {
        List<Move> near = new ArrayList<>(moves.stream().filter(m -> distance(pair, m) < FARTHEST).toList());
        near.sort(Comparator.comparingInt(m -> distance(pair, m)));
        if (near.isEmpty()) {
            Move bare = bare(pair);
            return bare != null ? bare : fitting(pair, moves).orElse(null);
        }
        return fitting(pair, near).or(() -> fitting(pair, moves)).orElse(near.getFirst());
    }

    private static Optional<Move> fitting(Pair pair, List<Move> moves) {
        return moves.stream().filter(m -> ChangeCheck.fits(pair, m)).findFirst();
    }

    /// How far apart they stand; very far when the words between tell of something else.
    private static int distance(Pair pair, Move move) {
        String marked = pair.sentence().marked();
        if (move.start() >= pair.start() && move.end() <= pair.end()) {
            return 0; // "7,262 incidents, 16% fewer than a year earlier (8,610)"
        }
        if (move.end() <= pair.start()) {
            String gap = marked.substring(move.end(), pair.start());
            boolean joins = !ELSE.matcher(gap).find() && (!AND.matcher(gap).find() || gap.startsWith(" in "));
            return joins ? gap.length() : FARTHEST;
        }
        if (move.start() < pair.end()) {
            return overlapping(pair, move);
        }
        String gap = marked.substring(pair.end(), move.start());
        if (tellsOfElse(pair, move)) {
            return FARTHEST;
        }
        return FOLLOW_ON.matcher(gap).find() ? gap.length() : FARTHEST;
    }

    /// "…, a 15% reduction in noise being the main reason", where noise is not named before.
    private static boolean tellsOfElse(Pair pair, Move move) {
        String said = pair.sentence().marked().substring(0, pair.end()).toLowerCase(Locale.ROOT);
        Matcher own = OWN_SUBJECT.matcher(pair.sentence().after(move.end()));
        if (!own.find()) {
            return false;
        }
        return Stream.of(own.group("words").toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > 3)
                .noneMatch(said::contains);
    }

    /// "reduced from A to B by 5%": the words of the move surround the pair.
    private static int overlapping(Pair pair, Move move) {
        return move.start() < pair.start() && move.end() > pair.end() ? 1 : FARTHEST;
    }

    /// A size in brackets or after a comma, without a word for the direction.
    private static @Nullable Move bare(Pair pair) {
        Sentence sentence = pair.sentence();
        String marked = sentence.marked();
        Matcher after = BARE_AFTER.matcher(marked.substring(pair.end()));
        if (after.find()) {
            Direction direction = after.group("dir") == null ? null : Direction.of(after.group("dir"));
            return bare(sentence, after.group("size"), direction, pair);
        }
        Matcher before = BARE_BEFORE.matcher(marked.substring(0, pair.start()));
        return before.find() && (before.group("bracket") != null || before.group("open") != null
                || marked.startsWith("(", pair.start()))
                        ? bare(sentence, before.group("size"), null, pair)
                        : null;
    }

    private static Move bare(Sentence sentence, String mark, @Nullable Direction direction, Pair pair) {
        Figure figure = sentence.figure(mark);
        Direction way = figure.text().startsWith("+") ? Direction.UP : direction;
        int position = sentence.marked().indexOf(mark);
        return new Move(sentence, figure, way, Subjects.words(pair), Move.Sense.HAPPENED, position,
                position + mark.length());
    }
}
