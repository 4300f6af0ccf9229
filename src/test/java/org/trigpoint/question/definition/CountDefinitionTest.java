package org.trigpoint.question.definition;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.statistics.Polarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// What a definition says is said in the order it was given in, every time.
class CountDefinitionTest {
    private static Map<String, List<String>> where() {
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (String column : List.of("outcome", "team", "ward", "band", "area", "kind")) {
            where.put(column, List.of("A", "B"));
        }
        return where;
    }

    @Test
    void theConditionsStandInTheirOrder() {
        assertThat(new CountDefinition(Dataset.CRIME, where(), "month").words())
                .isEqualTo(Dataset.CRIME.title().toLowerCase(java.util.Locale.UK) + " where outcome is A or B"
                        + " and team is A or B and ward is A or B and band is A or B and area is A or B and kind is A or B");
        assertThat(new CategoryGroup("G", Dataset.CRIME, where(), Polarity.NEITHER, "offences").where().keySet())
                .containsExactly("outcome", "team", "ward", "band", "area", "kind");
    }
}
