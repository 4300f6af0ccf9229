package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.question.TreatmentQuestion;

import java.util.Optional;

/// Compares drug and alcohol treatment.
final class TreatmentPart implements Part {
    @Override
    public String title() {
        return "Comparing treatment";
    }

    @Override
    public Optional<Treatment> find(Enquiry enquiry) {
        if (!enquiry.isComparable(Dataset.TREATMENT)) {
            return Optional.empty();
        }
        TreatmentYear before = new TreatmentQuestion(enquiry.against()).ask(enquiry.workspace());
        TreatmentYear after = new TreatmentQuestion(enquiry.period()).ask(enquiry.workspace());
        return Optional.of(new Treatment(before, after, TreatmentWords.sentences(before, after)));
    }
}
