package org.trigpoint.question;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// Which districts the records are about.
class StudyAreaTest {
    private final Map<String, String> districts = new HashMap<>();
    private final Set<String> busy = new HashSet<>();

    /// Adds a district of so many areas, of which so many have records.
    private StudyAreaTest district(String name, int areas, int withRecords) {
        for (int i = 0; i < areas; i++) {
            districts.put(name + i, name);
            if (i < withRecords) {
                busy.add(name + i);
            }
        }
        return this;
    }

    private StudyArea study() {
        return StudyArea.of(districts.keySet(), districts, busy);
    }

    @Test
    void aDistrictWithoutRecordsOrWithStrayOnesIsLeftOut() {
        StudyArea study = district("Blaby", 20, 18).district("Durham", 60, 0).district("Rugby", 20, 4).study();

        assertThat(study.areas()).hasSize(20).allMatch(area -> area.startsWith("Blaby"));
        assertThat(study.words()).contains("Left out, since few or no records lie there: Durham, Rugby.");
    }

    @Test
    void aQuietDistrictStays() {
        // 5 of 20 is just a quarter of all of 80
        assertThat(district("Blaby", 80, 80).district("Rutland", 20, 5).study().leftOut()).isEmpty();
    }

    @Test
    void fewRecordsLeaveNothingOut() {
        StudyArea study = district("Blaby", 80, 39).district("Rutland", 20, 0).study();

        assertThat(study.leftOut()).isEmpty();
        assertThat(study.words()).isEmpty();
        assertThat(study.areas()).hasSize(100);
    }

    @Test
    void aShortListIsTakenAsMadeForThePartnership() {
        assertThat(district("Blaby", 79, 79).district("Rutland", 20, 0).study().leftOut()).isEmpty();
    }

    @Test
    void areasOfNoKnownDistrictStay() {
        district("Blaby", 80, 80).district("Durham", 20, 0);
        Set<String> all = new HashSet<>(districts.keySet());
        all.add("E01000001");

        assertThat(StudyArea.of(all, districts, busy).areas()).hasSize(81).contains("E01000001");
    }

    @Test
    void manyDistrictsAreCounted() {
        district("Blaby", 80, 80);
        for (int i = 1; i <= 8; i++) {
            district("District " + i, 3, 0);
        }

        assertThat(study().words()).contains("Left out, since few or no records lie there: District 1, District 2,"
                + " District 3, District 4, District 5, District 6 and 2 more districts.");
    }
}
