package org.trigpoint.assessment;

import org.trigpoint.model.Boundary;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.RankChange;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.Universe;
import org.trigpoint.question.Unplaced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranks the high-impact locations.
final class PlacesPart implements Part {
    private static final int DRAWS = 1000;
    private static final int TOP_PLACES = 4;
    /// As many ranks as are looked at for what entered and left since the year before.
    private static final int MOVED = 10;

    @Override
    public String title() {
        return "Ranking places";
    }

    @Override
    public Optional<Places> find(Enquiry enquiry) {
        try {
            RankQuestion question = RankQuestion
                    .of(enquiry.workspace(), IndexDefinition.HIGH_IMPACT, enquiry.period())
                    .with(Draws.of(DRAWS, enquiry.request().seed(), TOP_PLACES));
            RankedPlaces ranked = question.ask(enquiry.workspace(), enquiry.progress());
            Map<String, List<String>> leftOut = new LinkedHashMap<>();
            for (LeftOut indicator : ranked.indicatorsLeftOut()) {
                leftOut.computeIfAbsent(indicator.reason(), _ -> new ArrayList<>()).add(indicator.name());
            }
            leftOut.forEach((reason, names) -> enquiry.gap("Index of high-impact locations",
                    "%s %s left out: %s".formatted(Figures.listed(names, names.size()),
                            names.size() == 1 ? "is" : "are",
                            reason)));
            Set<String> secret = secretTotals(enquiry, question, ranked);
            return Optional.of(new Places(enquiry.request().edition().isPublic() ? ranked.withoutOutside() : ranked,
                    TOP_PLACES, boundaries(enquiry, ranked), sentences(enquiry, question, ranked, secret),
                    PlacePages.of(enquiry, ranked, TOP_PLACES), datasets(enquiry, question), secret));
        } catch (RefusedException e) {
            enquiry.gap("High-impact locations", e.reason());
            return Optional.empty();
        }
    }

    private static Set<String> secretTotals(Enquiry enquiry, RankQuestion question, RankedPlaces ranked) {
        Edition edition = enquiry.request().edition();
        if (!edition.isPublic()) {
            return Set.of();
        }
        return Unplaced.of(enquiry.workspace(), question, ranked)
                .entrySet()
                .stream()
                .filter(unplaced -> edition.rule().sensitive(unplaced.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> sentences(Enquiry enquiry, RankQuestion question, RankedPlaces ranked,
            Set<String> secretTotals) {
        List<String> sentences = new ArrayList<>(
                PlaceWords.sentences(enquiry.sentences(), ranked, TOP_PLACES, secretTotals));
        PlaceWords.concentration(enquiry.sentences(), ranked.ranking()).ifPresent(sentences::add);
        try {
            sentences.addAll(PlaceWords.movement(enquiry.sentences(),
                    RankChange.since(enquiry.workspace(), question, ranked, MOVED, enquiry.progress())));
        } catch (RefusedException e) {
            enquiry.gap("Movement among high-impact locations", e.reason());
        }
        return sentences;
    }

    private static Set<Dataset> datasets(Enquiry enquiry, RankQuestion question) {
        return question.indicators()
                .stream()
                .flatMap(indicator -> indicator.sources().stream())
                .flatMap(source -> source.dataset() == null ? Stream.empty() : Dataset.of(source.dataset()).stream())
                .filter(dataset -> enquiry.coverage().span(dataset).isPresent())
                .collect(Collectors.toSet());
    }

    private static List<Boundary> boundaries(Enquiry enquiry, RankedPlaces places) {
        Set<String> ranked = new HashSet<>();
        places.ranking().areas().forEach(area -> ranked.add(area.areaCode()));
        return Universe.of(enquiry.workspace(), enquiry.period(), null)
                .boundaries(enquiry.workspace())
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList();
    }
}
