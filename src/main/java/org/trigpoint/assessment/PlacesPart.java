package org.trigpoint.assessment;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.question.ConcentrationWords;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.RankChange;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            for (LeftOut indicator : ranked.indicatorsLeftOut()) {
                enquiry.gap("Index of high-impact locations",
                        indicator.name() + " is left out: " + indicator.reason());
            }
            return Optional.of(new Places(ranked, TOP_PLACES, boundaries(enquiry, ranked),
                    sentences(enquiry, question, ranked), PlacePages.of(enquiry, ranked, TOP_PLACES)));
        } catch (RefusedException e) {
            enquiry.gap("High-impact locations", e.reason());
            return Optional.empty();
        }
    }

    private static List<String> sentences(Enquiry enquiry, RankQuestion question, RankedPlaces ranked) {
        List<String> sentences = new ArrayList<>(
                PlaceWords.sentences(enquiry.sentences(), ranked, TOP_PLACES));
        ConcentrationWords.sentences(ranked.ranking()).stream().limit(1).forEach(sentences::add);
        try {
            sentences.addAll(RankChange.since(enquiry.workspace(), question, ranked, MOVED, enquiry.progress())
                    .sentences());
        } catch (RefusedException e) {
            enquiry.gap("Movement among high-impact locations", e.reason());
        }
        return sentences;
    }

    private static List<Boundary> boundaries(Enquiry enquiry, RankedPlaces places) {
        Set<String> ranked = new HashSet<>();
        places.ranking().areas().forEach(area -> ranked.add(area.areaCode()));
        return enquiry.workspace()
                .boundaries(AreaType.LSOA)
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList();
    }
}
