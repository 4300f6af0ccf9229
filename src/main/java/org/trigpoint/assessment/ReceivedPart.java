package org.trigpoint.assessment;

import org.trigpoint.assessment.Received.Span;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.Circumstances;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says which months of which data sets are complete.
final class ReceivedPart implements Part {
    @Override
    public String title() {
        return "Reading what was received";
    }

    @Override
    public Optional<Received> find(Enquiry enquiry) {
        List<Span> spans = new ArrayList<>();
        for (Dataset dataset : enquiry.coverage().datasets()) {
            List<YearMonth> missing = new ArrayList<>(enquiry.coverage().missing(dataset, enquiry.against()));
            missing.addAll(enquiry.coverage().missing(dataset, enquiry.period()));
            enquiry.coverage().span(dataset).ifPresent(span -> spans.add(new Span(dataset, span, missing)));
        }
        Circumstances.between(enquiry.period(), enquiry.against(), enquiry.coverage().datasets())
                .forEach(one -> enquiry.gap("Comparing the two years", one));
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Received(spans));
    }
}
