package org.trigpoint.question.definition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.workspace.OwnWorkspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DefinitionsTest extends OwnWorkspace {
    @Test
    void theFieldsStandardDefinitionsAreShipped() {
        Definitions shipped = Definitions.of(workspace);
        assertThat(shipped.groups()).containsKeys("Serious acquisitive crime", "Violence",
                "Criminal damage and arson", "Alcohol-related crime");
        assertThat(shipped.measures()).containsKeys("Detection rate", "Repeat victims of crime",
                "Planned exits from treatment");
        assertThat(shipped.measures().get("Detection rate")).satisfies(rate -> {
            assertThat(rate.unit()).isEqualTo(MeasureUnit.PERCENT);
            assertThat(rate.polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
            assertThat(rate.origin().words()).contains("share of crime").contains("Caution*");
        });
    }

    @Test
    void theAnalystsOwnHoldUntilTheyAreForgotten() {
        String before = Definitions.text(workspace);
        assertThat(Definitions.load(workspace, """
                {"groups": [{"name": "Violence", "dataset": "crime", "where": {"category": "Assault"}}],
                 "measures": [{"name": "Nights out", "unit": "days", "polarity": "higher", "target": "at least 3"}]}
                """)).isEqualTo(2);
        Definitions own = Definitions.of(workspace);
        assertThat(own.groups().get("Violence").where()).containsEntry("category", java.util.List.of("Assault"));
        assertThat(own.measures()).containsKey("Nights out");
        assertThat(Definitions.forget(workspace, "Violence")).isTrue();
        assertThat(Definitions.forget(workspace, "Nights out")).isTrue();
        assertThat(Definitions.forget(workspace, "Nights out")).isFalse();
        assertThat(Definitions.text(workspace)).isEqualTo(before);
    }

    @Test
    void whatIsPrintedCanBeLoadedAgain() {
        String text = Definitions.text(workspace);
        Definitions.load(workspace, text);
        assertThat(Definitions.text(workspace)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"groups\": [{\"name\": \"A\", \"dataset\": \"crimes\"}]} | 'crimes' of 'A' is not a data set",
        "{\"groups\": [{\"name\": \"A\", \"dataset\": \"crime\"}]} | 'A' says no",
        "{\"measures\": [{\"name\": \"A\", \"polarity\": \"up\"}]} | lower, higher or neither, not 'up'",
        "{\"measures\": [{\"name\": \"A\", \"targt\": \"5\"}]} | 'targt' of 'A' is not known",
        "{\"measures\": [{\"unit\": \"count\"}]} | has no", "{\"measures\": [} | line 1", "[] | neither"})
    void whatIsWrongIsRefusedByNameAndNothingIsTaken(String json, String words) {
        String before = Definitions.text(workspace);
        assertThatThrownBy(() -> Definitions.load(workspace, json)).isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
        assertThat(Definitions.text(workspace)).isEqualTo(before);
    }
}
