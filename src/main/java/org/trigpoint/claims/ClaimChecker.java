package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Checks the statements about figures in a draft: from–to–per cent changes, percentage points, differences, shares,
/// parts and totals, lengths of time, words against figures, and one fact with two values. A statement is consistent
/// when some unrounded values round to everything that is written. Precision goes before completeness: what cannot be
/// read surely is left out. No state, safe for use by several threads.
public final class ClaimChecker {
    private ClaimChecker() {}

    /// Checks plain text or Markdown.
    ///
    /// @return the statements found, by line; empty when there are none
    public static List<Claim> check(String text) {
        return check(DraftText.of(text));
    }

    /// Checks a draft, as [DraftReader] reads it.
    ///
    /// @return the statements found, by line; empty when there are none
    public static List<Claim> check(DraftText text) {
        Draft draft = Draft.of(text);
        Vocabulary vocabulary = Vocabulary.of(draft);
        List<Sentence> sentences = draft.sentences();
        List<Fact> facts = new ArrayList<>(Fact.of(ChangeFinder.find(sentences), vocabulary));
        facts.addAll(TableFacts.of(draft.tables(), vocabulary));

        List<Claim> claims = new ArrayList<>();
        facts.forEach(fact -> ChangeCheck.check(fact.change()).ifPresent(claims::add));
        claims.addAll(SizeCheck.check(facts));
        claims.addAll(LevelCheck.check(facts, sentences, vocabulary));
        claims.addAll(PeriodCheck.consecutive(facts, sentences));
        claims.addAll(PeriodCheck.unequal(sentences));
        claims.addAll(ShareCheck.acrossSentences(sentences, vocabulary));
        claims.addAll(CommonWholeCheck.check(sentences));
        claims.addAll(ReachedCheck.check(sentences, vocabulary));
        DifferenceCheck differences = new DifferenceCheck(facts, vocabulary);
        sentences.stream().filter(s -> !s.figures().isEmpty()).forEach(s -> {
            claims.addAll(differences.check(s));
            claims.addAll(within(s));
        });
        BaselineCheck baselines = new BaselineCheck(vocabulary, facts);
        draft.tables().forEach(table -> {
            claims.addAll(baselines.check(table));
            claims.addAll(TableChecks.check(table, sentences));
        });
        return once(claims).stream().sorted(Comparator.comparingInt(Claim::line)).toList();
    }

    /// Two checks may come upon one statement; the first that could check it tells of it.
    private static List<Claim> once(List<Claim> claims) {
        List<Claim> told = new ArrayList<>();
        for (Claim claim : claims) {
            if (told.stream().noneMatch(other -> isSame(other, claim))) {
                told.add(claim);
            }
        }
        return told.stream().filter(claim -> told.stream().noneMatch(other -> knowsMore(other, claim))).toList();
    }

    private static boolean knowsMore(Claim other, Claim claim) {
        return claim.finding() == Finding.NOT_CHECKABLE && other.finding() != Finding.NOT_CHECKABLE
                && other.line() == claim.line() && other.stated().equals(claim.stated());
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.line() == other.line() && one.finding() == other.finding() && one.stated().equals(other.stated())
                && one.computed().equals(other.computed())
                && (one.claim().contains(other.claim()) || other.claim().contains(one.claim()));
    }

    private static List<Claim> within(Sentence sentence) {
        return Stream.of(ShareCheck.check(sentence), ShareOfTheseCheck.check(sentence), PointsCheck.check(sentence),
                TargetCheck.check(sentence),
                PeriodCheck.check(sentence), PartsCheck.check(sentence), MultipleCheck.check(sentence),
                TimesCheck.check(sentence),
                RateCheck.check(sentence), RespectivelyCheck.check(sentence), ExclusiveSharesCheck.check(sentence),
                FractionCheck.check(sentence), RemainderCheck.check(sentence), SignedCheck.check(sentence),
                LevelsCheck.check(sentence), ByToCheck.check(sentence), AverageCheck.check(sentence))
                .flatMap(List::stream)
                .toList();
    }
}
