package org.trigpoint.assessment;

import org.trigpoint.people.TreatmentYear;

import java.util.List;

/// Treatment over the period and the period before.
///
/// @param before the earlier period
/// @param after the later period
/// @param sentences what it says, in order
public record Treatment(TreatmentYear before, TreatmentYear after, List<String> sentences)
        implements
            PartResult {
    public Treatment {
        sentences = List.copyOf(sentences);
    }

    /// The shares that say whether treatment works.
    @Override
    public List<String> summary() {
        return sentences.stream().skip(1).toList();
    }
}
