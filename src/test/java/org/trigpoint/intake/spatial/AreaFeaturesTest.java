package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class AreaFeaturesTest {
    private static final List<List<double[]>> SQUARE = List.of(List.of(new double[]{0, 0, 1, 0, 1, 1, 0, 0}));

    private static List<Entry> entries(String... keysAndValues) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return AreaFeatures.entries(new Feature(properties, SQUARE));
    }

    @Test
    void anLsoaOfTheCensusOf2011LiesInItsDistrictAndCounty() {
        List<Entry> entries = entries("FID", "24942", "LSOA11CD", "E01025610", "LSOA11NM", "Blaby 008A", "LADCD_ACTIVE",
                "E07000129", "UTLACD", "E10000018", "RGNCD", "E12000004");
        assertThat(entries).containsExactly(new Area("E01025610", "Blaby 008A", AreaType.LSOA, 2011, null),
                new Boundary("E01025610", SQUARE),
                new Membership("E01025610", new Area("E07000129", "E07000129", AreaType.DISTRICT)),
                new Membership("E01025610", new Area("E10000018", "E10000018", AreaType.COUNTY)));
    }

    @Test
    void aWardOf2025LiesInItsNamedDistrictOnce() {
        List<Entry> entries = entries("UTLACD", "E06000016", "LADCD_ACTIVE", "E06000016", "LAD25CD", "E06000016",
                "LAD25NM", "Leicester", "WD25CD", "E05010458", "WD25NM", "Abbey");
        assertThat(entries).containsExactly(new Area("E05010458", "Abbey", AreaType.WARD, 2025, null),
                new Boundary("E05010458", SQUARE),
                new Membership("E05010458", new Area("E06000016", "Leicester", AreaType.DISTRICT, 2025, null)));
    }

    @Test
    void plainColumnsAndLowerCaseServeToo() {
        assertThat(entries("label", "x", "name", "Manchester 018E", "code", "E01005066"))
                .startsWith(new Area("E01005066", "Manchester 018E", AreaType.LSOA));
        assertThat(entries("msoa21cd", "W02000001", "msoa21nm", "Isle of Anglesey 001"))
                .startsWith(new Area("W02000001", "Isle of Anglesey 001", AreaType.MSOA, 2021, null));
        assertThat(entries("area_code", "E23000013", "area_name", "Cleveland"))
                .startsWith(new Area("E23000013", "Cleveland", AreaType.FORCE));
    }

    @Test
    void theCodeStandsInForAMissingName() {
        assertThat(entries("LAD21CD", "W06000001"))
                .startsWith(new Area("W06000001", "W06000001", AreaType.DISTRICT, 2021, null));
    }

    @Test
    void aFeatureWithoutACodeIsNoArea() {
        assertThat(entries("name", "Town Hall", "code", "TH1", "RGN21CD", "E12000004", "S", "S01000001")).isEmpty();
        assertThat(AreaFeatures.area(Map.of("note", "E01005066"))).isEmpty();
    }
}
