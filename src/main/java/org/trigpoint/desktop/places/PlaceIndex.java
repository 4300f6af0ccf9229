package org.trigpoint.desktop.places;

import org.trigpoint.model.Period;
import org.trigpoint.question.RankQuestion;

/// The indices that places can be ranked by.
enum PlaceIndex {
    HIGH_IMPACT("High-impact locations") {
        @Override
        RankQuestion question(Period period) {
            return RankQuestion.highImpactLocations(period);
        }
    },
    VULNERABLE("Vulnerable localities") {
        @Override
        RankQuestion question(Period period) {
            return RankQuestion.vulnerableLocalities(period);
        }
    },
    RATE("Incidents per resident") {
        @Override
        RankQuestion question(Period period) {
            return RankQuestion.byRate(period);
        }
    },
    HARM("Harm of crime per resident") {
        @Override
        RankQuestion question(Period period) {
            return RankQuestion.byHarm(period);
        }
    };

    private final String title;

    PlaceIndex(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract RankQuestion question(Period period);
}
