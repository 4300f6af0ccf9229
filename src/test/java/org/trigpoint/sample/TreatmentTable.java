package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Episodes of treatment as the commissioner sends them: one text file of all that were open in the two years.
final class TreatmentTable {
    private static final String START = "Treatment Start Date";
    private static final List<String> HEADINGS = List.of("Episode Ref", "Client Ref", "Sex", "AGE BAND",
            "Substance Group", "Main Substance", "Referral Source", START, "Exit Date", "Exit Reason",
            "LSOA of Residence", "Ward");

    private TreatmentTable() {}

    static Table of(List<Episode> episodes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            rows.add(row("CB%05d".formatted(i + 1), episodes.get(i)));
        }
        List<String> titles = List.of(District.BOROUGH + " Drug and Alcohol Action Team: treatment episodes",
                "Open at any time from 1 April 2011 to 31 March 2013");
        return new Table("Treatment", titles, HEADINGS, rows, List.of()).withBadRow("CB90001", START, "00/01/2013")
                .withBlankRows();
    }

    private static List<@Nullable Object> row(String reference, Episode episode) {
        Episode.Client client = episode.client();
        return Arrays.asList(reference, client.pseudonym(), client.sex(), client.ageBand(), episode.substance(),
                episode.drug(), episode.referral(), episode.start(), episode.exit(), episode.exitReason(),
                client.home().areaCode(), client.home().ward());
    }
}
