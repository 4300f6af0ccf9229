package org.trigpoint.assessment;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the first page says, in the order a chief asks: what clearly changed, what did not, where it gathers, what is on
/// course, and the priorities to agree.
///
/// @param sentences at most [#MOST]
/// @param priorities the recommended priorities and how sure they are; empty where none were scored
public record Findings(List<Finding> sentences, List<String> priorities) {
    /// As many as a page holds beside its cards and its map.
    public static final int MOST = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern CHANCE = Pattern.compile("\\(p [^)]*\\)");
    /// Fewer are made up from the sections.
    private static final int LEAST = 5;
    private static final int MOST_HEADLINES = 4;

    public Findings {
        sentences = List.copyOf(sentences);
        priorities = List.copyOf(priorities);
    }

    /// The findings of an assessment.
    static Findings of(Assessment assessment) {
        List<Finding> sentences = new ArrayList<>();
        assessment.themes()
                .stream()
                .filter(theme -> theme.verdict() != Verdict.NO_CLEAR_CHANGE)
                .limit(MOST_HEADLINES)
                .forEach(theme -> sentences.add(Themes.headline(theme)));
        assessment.part(Themes.class).ifPresent(themes -> sentences.addAll(themes.movers()));
        unchanged(assessment).ifPresent(sentences::add);
        places(assessment).ifPresent(sentences::add);
        assessment.part(Performance.class).stream().flatMap(p -> p.summary().stream()).forEach(sentences::add);
        subject(assessment, "treatment").skip(1).limit(1).forEach(sentences::add);
        for (Finding said : more(assessment).filter(said -> !isOfUnchanged(assessment, said)).toList()) {
            if (sentences.size() < LEAST && isNews(said, sentences)) {
                sentences.add(said);
            }
        }
        return new Findings(sentences.stream().limit(MOST).toList(), priorities(assessment));
    }

    /// What a small workspace can say besides: other findings, and then what stands in the sections.
    private static Stream<Finding> more(Assessment assessment) {
        Stream<Finding> themes = assessment.themes()
                .stream()
                .flatMap(theme -> Finding.all(theme.sentences(), theme.dataset().id()).stream().skip(1));
        Stream<Finding> counted = assessment.part(CountedThemes.class)
                .stream()
                .flatMap(found -> found.all().stream())
                .flatMap(theme -> Finding.all(theme.sentences(), theme.dataset().id()).stream().skip(1));
        Stream<Finding> places = assessment.part(Places.class)
                .stream()
                .flatMap(found -> Finding.all(found.sentences(), "places").stream());
        Stream<Finding> subjects = assessment.subjects()
                .stream()
                .filter(subject -> !subject.id().equals("priorities"))
                .flatMap(subject -> Finding.all(subject.sentences(), FoundSubjects.sectionOf(subject)).stream());
        return Stream.of(assessment.results().stream().flatMap(result -> result.summary().stream()), themes, counted,
                places, subjects).flatMap(findings -> findings);
    }

    /// Whether it has a number that none of the others has; a chance is none of its own.
    private static boolean isNews(Finding said, List<Finding> others) {
        Set<String> numbers = numbers(said);
        return others.stream().noneMatch(other -> other.equals(said) || numbers(other).containsAll(numbers));
    }

    private static Set<String> numbers(Finding said) {
        return NUMBER.matcher(CHANCE.matcher(said.words()).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// Whether it is the headline of a theme that the sentence about those without a clear change names.
    private static boolean isOfUnchanged(Assessment assessment, Finding said) {
        return assessment.themes()
                .stream()
                .filter(theme -> theme.seriesBreak().isEmpty() && theme.verdict() == Verdict.NO_CLEAR_CHANGE)
                .anyMatch(theme -> Themes.headline(theme).equals(said));
    }

    private static Stream<Finding> subject(Assessment assessment, String id) {
        return assessment.subjects()
                .stream()
                .filter(subject -> subject.id().equals(id))
                .flatMap(subject -> Finding.all(subject.sentences(), FoundSubjects.sectionOf(subject)).stream());
    }

    private static Optional<Finding> places(Assessment assessment) {
        return assessment.part(Places.class).flatMap(places -> places.summary().stream().findFirst());
    }

    /// The themes without a clear change in one sentence.
    private static Optional<Finding> unchanged(Assessment assessment) {
        Sentences templates = assessment.editing().sentences();
        List<Theme> unchanged = assessment.themes()
                .stream()
                .filter(theme -> theme.seriesBreak().isEmpty())
                .filter(theme -> theme.verdict() == Verdict.NO_CLEAR_CHANGE)
                .toList();
        String names = unchanged.stream()
                .map(theme -> ChangeWords.within(ThemeWords.subject(theme.dataset())) + " "
                        + counts(theme.total().change(), theme.dataset().unit()))
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(templates.fill("unchanged", Map.of("names", names)),
                        unchanged.stream().map(theme -> theme.dataset().id()).collect(Collectors.toSet())));
    }

    private static String counts(CountChange change, String unit) {
        String counts = "%s to %s %s".formatted(Figures.count(change.before()), Figures.count(change.after()), unit);
        return ChangeWords.isClearAlone(change) || change.before() == change.after()
                ? "(" + counts + ")"
                : "(%s, p %s)".formatted(counts, Figures.p(change.pValue()));
    }

    /// Named alone, since the box says what they are.
    private static List<String> priorities(Assessment assessment) {
        return assessment.subjects()
                .stream()
                .filter(subject -> subject.id().equals("priorities"))
                .flatMap(subject -> subject.said().stream())
                .limit(2)
                .map(said -> said.kind().equals("priorities")
                        ? said.values().getOrDefault("names", "") + "."
                        : said.text())
                .toList();
    }
}
