package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of one draft: which name its own area, which never stand without a capital, and which say what a figure
/// is about.
final class Vocabulary {
    /// Words that do not tell one subject from another.
    private static final Set<String> EMPTY_WORDS = words(
            """
                    a an the and or of in on for to from by with at as its it this that these those there their our
                    we us also been be being was were is are has have had having will now new which who when than
                    then not no all both each only but so if can so very more most many some overall total totals
                    recorded reported reporting reports police figure figures number numbers level levels data
                    incident incidents offence offences significantly significant sharply sharp slight slightly
                    further continued continue continues current currently previous previously year years month
                    months period same time end last past latest during over across within between since until up
                    down compared comparison showing shown shows show saw see seeing seen experienced experience
                    experiences achieved achieve result resulted resulting results indicates indicate indicated
                    local locally county borough city town district area areas partnership represent represents
                    represented equates equated amounts amounting amounted committed average almost just per cent
                    percentage point well first second third fourth fact
                    """);
    /// Words that begin with a capital in titles without naming a place.
    private static final Set<String> COMMON_CAPITALS = words(
            """
                    The This These Our We Community Safety Partnership Plan Safer Strategy Annual Report Priority
                    Priorities Crime Reduction Disorder Strategic Assessment Intelligence Joint Police Council
                    Contents Introduction Summary Foreword Anti Social Behaviour Domestic Abuse Violence High Impact
                    Stronger Together Team Service Performance Review Business Making Board And For With People
                    Places Overview Background Conclusion Conclusions Appendix Annex Executive Key Findings
                    Achievements Outcomes Progress Gaps Context Challenge Challenges Methodology Scope Purpose
                    Recommendations Theme Themes Section Chapter Part Governance Glossary References Trends Picture
                    Position Local National Current Future Next Steps Case Study Data Analysis Tackling Reducing
                    Supporting Protecting Refresh Young Vulnerable Victims Offenders Offending Substance Misuse
                    Drugs Alcohol Road Fire Burglary Robbery Theft
                    """);
    private static final Set<String> COMMON = COMMON_CAPITALS.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CAPITAL = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
    private static final Pattern SMALL = Pattern.compile("\\b[a-z]{3,}\\b");
    private static final int FIRST_LINES = 15;
    private static final int OFTEN = 6;

    private final Set<String> home = new TreeSet<>();
    private final Set<String> ordinary = new TreeSet<>();

    private Vocabulary() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(List.of(spaced.strip().split("\\s+")));
    }

    static Vocabulary of(Draft draft) {
        Vocabulary vocabulary = new Vocabulary();
        List<String> written = draft.lines().stream().filter(l -> !l.isBlank()).toList();
        Map<String, Integer> counts = new HashMap<>();
        written.forEach(line -> each(CAPITAL, line, word -> counts.merge(word, 1, Integer::sum)));
        for (String line : written.subList(0, Math.min(FIRST_LINES, written.size()))) {
            each(CAPITAL, line, word -> {
                if (counts.getOrDefault(word, 0) >= OFTEN && !COMMON_CAPITALS.contains(word)) {
                    vocabulary.home.add(word.toLowerCase(Locale.ROOT));
                }
            });
        }
        written.forEach(line -> each(SMALL, line, vocabulary.ordinary::add));
        return vocabulary;
    }

    private static void each(Pattern pattern, String line, java.util.function.Consumer<String> use) {
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            use.accept(found.group());
        }
    }

    /// The words that tell one subject from another, in one form each: "Anti Social Behaviour (ASB) incidents in the
    /// Borough" and "antisocial behaviour" are both {asb}. Empty when nothing is left.
    Set<String> key(String words, String heading) {
        Set<String> key = new TreeSet<>();
        for (String word : unified(words).split("[^a-z]+")) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word) && !home.contains(word)) {
                key.add(singular(word));
            }
        }
        if (key.contains("offend") && key.removeAll(Set.of("prolific", "persistent"))) {
            key.remove("offend");
            key.add("reoffend");
        }
        if (!key.isEmpty()) {
            key.addAll(namesIn(heading));
        }
        return key;
    }

    /// The words of a heading that are never written small, such as the names of wards.
    private List<String> namesIn(String heading) {
        List<String> named = new ArrayList<>();
        for (String word : heading.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            boolean known = ordinary.contains(word) || ordinary.contains(singular(word))
                    || ordinary.contains(word + "s");
            if (word.length() > 2 && !known && !home.contains(word) && !COMMON.contains(word)) {
                named.add(word);
            }
        }
        return named;
    }

    private static String unified(String words) {
        return words.replaceAll("«.\\d+»", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("anti[\\s-]?social behaviou?r", "asb")
                .replaceAll("high[\\s-]impact locat?(?:ion|lity|litie)s?(?: areas?)?|high impact localit(?:y|ies)",
                        "hil")
                .replaceAll("\\bre-?(?=offend)", "re")
                .replaceAll("\\bthefts? (from|of)\\b", "theft$1")
                .replaceAll("\\boffend(?:ing|ers?|ed)\\b", "offend")
                .replaceAll("\\breoffend(?:ing|ers?|ed)\\b", "reoffend")
                .replaceAll("\\b" + Direction.WORD + "\\b", " ")
                .replaceAll("['’]s\\b", " ");
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
