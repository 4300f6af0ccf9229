package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.statistics.Polarity;

/// Which direction is better for the number of incidents of a data set.
public final class Polarities {
    private Polarities() {}

    /// Fewer offences, incidents, fires and casualties are better. More treatment or more searches are neither. Where no
    /// data set is chosen, incidents are meant.
    public static Polarity of(@Nullable Dataset dataset) {
        return switch (dataset) {
            case null -> Polarity.LOWER_IS_BETTER;
            case CRIME, ASB, FIRE, COLLISION, CASUALTY, VEHICLE, ENVIRONMENT, HOSPITAL, DOMESTIC_ABUSE,
                    REOFFENDING ->
                Polarity.LOWER_IS_BETTER;
            case TREATMENT, STOP_SEARCH, ARREST, MOBILISATION, CONTACT, OUTCOME, MARAC, OFFENDER, HOUSEHOLD, ASB_CASE,
                    SURVEY,
                    CONCERN,
                    SELF_ASSESSMENT,
                    FUNDING, PRIORITY, INITIATIVE, REFERENCE, MEASURE ->
                Polarity.NEITHER;
        };
    }
}
