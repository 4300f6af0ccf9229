package org.trigpoint.report;

import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.NumberCards.Card;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An assessment of a place that does not exist, with everything a document can hold.
final class SampleDocument {
    private SampleDocument() {}

    static Document assessment() {
        List<Block> body = new ArrayList<>(onePage());
        body.addAll(scope());
        body.addAll(scanning());
        for (int theme = 0; theme < SampleTables.THEMES.size(); theme++) {
            body.addAll(theme(theme));
        }
        body.addAll(places());
        body.addAll(close());
        return new Document(info(), body);
    }

    static DocumentInfo info() {
        return DocumentInfo.of("Joint Strategic Intelligence Assessment", "Calderbrook Community Safety Partnership",
                Marking.OFFICIAL_SENSITIVE, LocalDate.of(2013, 6, 28))
                .withSubtitle("What changed, where harm gathers, and what to do first")
                .withPeriod("April 2012 to March 2013")
                .withEdition("Restricted edition for partners")
                .withVersion("Version 1.0");
    }

    private static List<Block> onePage() {
        return List.of(
                new Heading(1, "On one page"),
                NumberCards.of(
                        new Card("Recorded crime", Cell.count(23_034), "14% fewer than 2011/12"),
                        new Card("Antisocial behaviour", Cell.count(8_610), "16% fewer, April to January"),
                        new Card("Deliberate fires", Cell.count(231), "no clear change from 212"),
                        new Card("Treatment completed", Cell.percent(18.5), "above the 15% target")),
                ItemList.bullets(List.of(
                        Prose.of("Recorded crime ")
                                .bold("fell by 14%")
                                .then(", from 26,913 to 23,034 offences (")
                                .reference("scanning")
                                .then(")."),
                        Prose.of("Metal theft ")
                                .bold("rose by 69%")
                                .then(", from 137 to 231 offences; the rise began in March."),
                        Prose.of(
                                "Hate crime went from 86 to 110 offences; a difference of this size can arise by chance (p .10)."),
                        Prose.of("Four locations hold 6.3% of residents and 25% of ASB, four times their share (")
                                .reference("locations")
                                .then(")."),
                        Prose.of(
                                "At 18.5%, successful completions were above the 15% target for the third month running."),
                        Prose.of("Alcohol treatment figures for January and February were not available."))),
                new Heading(2, "Recommended priorities"),
                ItemList.numbers("Violence in the night-time economy, in Central South and Millgate.",
                        "Metal theft from the railway and from empty mills.",
                        "Repeat victims of domestic abuse."),
                new Picture("summary-map", "High-impact locations in Calderbrook, 2012/13",
                        "Map of 32 areas. The four with the highest index lie together between the station and the canal.",
                        () -> SamplePictures.map(16.4, 6.5), 16.4, "Police, fire and health records, batches 1 to 9"),
                new PageBreak(),
                Contents.usual());
    }

    private static List<Block> scope() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Purpose and scope"),
                Paragraph.lead(
                        "This assessment tells the partnership what changed in a year, where harm gathers, and what to do first."),
                Paragraph.of(
                        "Community safety partnerships prepare a strategic assessment every year under sections 5 to 7 of the Crime and Disorder Act 1998. "
                                + "This one compares April 2012 to March 2013 with the twelve months before. Every figure can be traced to the file it came from."),
                Paragraph.of(Prose.of("A change is called ")
                        .bold("clear")
                        .then(" when a difference of its size would arise by chance less than one time in twenty. ")
                        .italic("No clear change")
                        .then(" does not mean that nothing changed.")),
                new Heading(2, "Data received"),
                SampleTables.received(),
                Callout.of("What this assessment cannot say",
                        "Ambulance calls were not supplied, so violence that was not reported to the police is missing from every figure.",
                        "Counting rules changed in April 2012; figures for fraud before and after are not comparable."),
                new Heading(2, "Last year’s priorities"),
                SampleTables.lastYear());
    }

    private static List<Block> scanning() {
        return List.of(Landscape.of(
                new Heading(1, "Scanning"),
                Paragraph.of(Prose.of("Eleven of twenty-five categories changed clearly. ")
                        .reference("scanning")
                        .then(" lists them all.")),
                SampleTables.scanning()));
    }

    private static List<Block> theme(int theme) {
        String name = SampleTables.THEMES.get(theme);
        String key = "theme-" + theme;
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(1, name),
                Paragraph.lead(name + " fell by 24%, from 33,718 to 25,474 offences."),
                new Heading(2, "Volume and change"),
                SampleTables.volume(key + "-volume", name),
                new Picture(key + "-months", name + " by month, 2011/12 and 2012/13",
                        "Monthly " + name + ", two years: lower in every month of the second year, widest in July.",
                        () -> SamplePictures.lines(16.4, 6.2, theme), 16.4, "Police, batches 1 to 4"),
                new Heading(2, "Place"),
                Paragraph.of(
                        "Central South holds 3.1% of residents and 11.4% of offences. Ranks five to nine cannot be told apart."),
                new Picture(key + "-map", name + " by area, 2012/13",
                        "Map of 32 areas shaded by count; the darkest lie along the canal.",
                        () -> SamplePictures.map(12, 7), 12, ""),
                new Heading(2, "People"),
                new Heading(3, "Repeat victims"),
                Paragraph.of(
                        "Sixty-five people were victims twice or more. They are 4.2% of victims and bore 9.8% of offences."),
                new Heading(3, "Offenders"),
                Paragraph.of("Counts below five are suppressed."),
                SampleTables.small(key + "-people"),
                Callout.of("Analyst’s commentary",
                        "The fall follows the closing of two licensed premises in May. Partners on the ground say that some of it moved to private homes.")));
        blocks.addFirst(new PageBreak());
        return blocks;
    }

    private static List<Block> places() {
        return List.of(
                new Landscape(List.of(
                        new Heading(1, "High-impact locations"),
                        Paragraph.of(
                                "Six indicators with equal weight, each indexed to an average of 100. Ranks carry their 90% interval."),
                        SampleTables.locations())),
                new Heading(1, "All areas"),
                Paragraph.of("Every area of the borough, in the order of its code."),
                SampleTables.areas());
    }

    private static List<Block> close() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Recommendations and gaps"),
                SampleTables.recommendations(),
                new Heading(1, "Sources"),
                SampleTables.sources(),
                Paragraph.small(
                        "Made offline from the files named above. Figures are provisional until the Home Office publishes its own."));
    }
}
