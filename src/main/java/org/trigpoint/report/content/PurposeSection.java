package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Gap;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// What the assessment is, and what it is not.
final class PurposeSection implements Section {
    @Override
    public String id() {
        return "purpose";
    }

    @Override
    public String title() {
        return "Purpose and scope";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Assessment assessment = materials.assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.add(Paragraph.of("The Crime and Disorder Act 1998 asks the responsible authorities of an area to assess"
                + " crime and disorder, the misuse of drugs and alcohol, and re-offending each year, and to set priorities"
                + " by what they find. This assessment looks at " + assessment.period().name() + " beside "
                + assessment.against().name() + ", from the records that partners sent."));
        blocks.add(Paragraph.of("A change is called a rise or a fall only where it is larger than chance and the usual"
                + " swing from month to month would explain. Anything else is called no clear change, however large its"
                + " percentage looks."));
        if (!assessment.gaps().isEmpty()) {
            blocks.add(Callout.of("What this assessment cannot say",
                    assessment.gaps().stream().map(PurposeSection::gap).toArray(String[]::new)));
        }
        return blocks;
    }

    private static String gap(Gap gap) {
        return gap.subject() + ": " + gap.reason() + ".";
    }
}
