package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks shares told beside their counts against the whole they have in common: "121 (42%) were car users, 58 (20%)
/// cyclists …", or an item each in a list. The whole is a count told shortly before, or what the counts add up to; which
/// it is, is told by nearly all shares agreeing. A share that does not agree is wrong where the counts make up the whole, and may be
/// one of something else where they do not.
final class CommonWholeCheck {
    private static final int FEWEST = 3;
    private static final int BLOCKS_BEFORE = 2;
    private static final double HALF_A_POINT_EACH = 0.6;

    private CommonWholeCheck() {}

    static List<Claim> check(List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        List<PartShare> run = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<PartShare> own = PartShare.of(sentence);
            boolean goesOn = own.size() == 1 && !run.isEmpty() && follows(run.getLast().sentence(), sentence);
            if (!goesOn) {
                judgeRun(run, sentences, claims);
                run.clear();
            }
            if (own.size() == 1) {
                run.addAll(own);
            } else {
                judge(own, told(own, sentences), claims);
            }
        }
        judgeRun(run, sentences, claims);
        return claims;
    }

    /// Shares told in a sentence or item each: together where they have a whole in common, else one by one.
    private static void judgeRun(List<PartShare> run, List<Sentence> sentences, List<Claim> claims) {
        if (run.size() >= FEWEST && judge(run, told(run, sentences), claims)) {
            return;
        }
        run.stream().filter(s -> !isSaid(s)).forEach(share -> alone(share, told(List.of(share), sentences), claims));
    }

    private static boolean follows(Sentence one, Sentence next) {
        boolean items = one.block().item() && next.block().item()
                && one.block().heading().equals(next.block().heading()) && next.lineAt(0) - one.lineAt(0) <= 3;
        return next.previous() == one || items;
    }

    private static Claim fitting(PartShare share, Interval whole) {
        return new Claim(share.sentence().line(share.part()), share.quote(), Finding.CONSISTENT,
                share.share().text().strip(), Wording.percent(share.of(whole)),
                "fits as a share of " + Wording.number(middle(whole)));
    }

    /// One share alone agrees with a whole or not; which whole it is of is not known.
    private static void alone(PartShare share, List<Interval> told, List<Claim> claims) {
        Optional<Interval> whole = told.stream().filter(share::isOf).findFirst();
        String stated = share.share().text().strip();
        int line = share.sentence().line(share.part());
        claims.add(whole.map(w -> fitting(share, w))
                .orElseGet(() -> new Claim(line, share.quote(), Finding.NOT_CHECKABLE, stated, "",
                        "of what it is a share is not said beside it, and no figure shortly before fits")));
    }

    /// Whether the whole of a share is said beside it, so that another check sees to it.
    private static boolean isSaid(PartShare share) {
        return Stream
                .concat(ShareCheck.shares(share.sentence()).stream(),
                        ShareOfTheseCheck.shares(share.sentence()).stream())
                .anyMatch(figure -> figure.start() == share.share().start());
    }

    /// The counts told before or among the shares, in the same paragraphs or the two before.
    private static List<Interval> told(List<PartShare> shares, List<Sentence> sentences) {
        if (shares.isEmpty()) {
            return List.of();
        }
        Set<Block> own = shares.stream().map(s -> s.sentence().block()).collect(Collectors.toSet());
        Set<Block> blocks = new LinkedHashSet<>();
        List<Figure> counts = new ArrayList<>();
        for (int i = sentences.indexOf(shares.getLast().sentence()); i >= 0; i--) {
            blocks.add(sentences.get(i).block());
            if (blocks.size() > BLOCKS_BEFORE + own.size()) {
                break;
            }
            counts.addAll(sentences.get(i).figures().stream().filter(f -> f.kind() == Figure.Kind.COUNT).toList());
        }
        double largest = shares.stream().mapToDouble(s -> s.part().value()).max().orElse(0);
        return counts.stream().filter(f -> f.value() > largest).map(Figure::interval).distinct().toList();
    }

    /// Whether the shares were judged together.
    private static boolean judge(List<PartShare> shares, List<Interval> told, List<Claim> claims) {
        if (shares.isEmpty()) {
            return false;
        }
        double sum = shares.stream().mapToDouble(s -> s.part().value()).sum();
        double percent = shares.stream().mapToDouble(s -> s.share().value()).sum();
        boolean split = shares.size() >= FEWEST || Math.abs(percent - 100) <= HALF_A_POINT_EACH * shares.size();
        Interval all = new Interval(sum, sum);
        Interval whole = Stream.concat(split ? Stream.of(all) : Stream.empty(), told.stream())
                .max(Comparator.comparingLong(w -> shares.stream().filter(s -> s.isOf(w)).count()))
                .orElse(all);
        long agreeing = shares.stream().filter(s -> s.isOf(whole)).count();
        boolean complete = all.meets(whole) && (shares.size() >= FEWEST || told.stream().anyMatch(all::meets));
        long fewest = complete ? 1 : 2;
        if (agreeing < shares.size() && (agreeing < shares.size() - 1 || agreeing < fewest)) {
            return false;
        }
        boolean proven = complete || shares.size() >= FEWEST;
        shares.stream()
                .filter(s -> !isSaid(s))
                .forEach(s -> claims.add(proven ? claim(s, whole, complete) : fitting(s, whole)));
        return true;
    }

    private static Claim claim(PartShare share, Interval whole, boolean complete) {
        boolean agrees = share.isOf(whole);
        double middle = middle(whole);
        Finding finding = agrees ? Finding.CONSISTENT : complete ? Finding.INCONSISTENT : Finding.AMBIGUOUS;
        String stated = share.share().text().strip();
        return new Claim(share.sentence().line(share.part()), share.quote(), finding, stated,
                Wording.percent(share.of(whole)),
                agrees ? "its share of " + Wording.number(middle)
                        : stated + " of " + Wording.number(middle) + " would be "
                                + Wording.number(Math.rint(middle * share.share().value() / 100))
                                + (complete ? "" : "; right only as a share of something else"));
    }

    private static double middle(Interval whole) {
        return (whole.low() + whole.high()) / 2;
    }
}
