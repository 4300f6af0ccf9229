package org.trigpoint.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
    private static final String DRAFT = "Doncaster Plan\n\n" + "Doncaster changes.\n\n".repeat(8)
            + "The performance in Rotherham is a summary.";

    private final Vocabulary vocabulary = Vocabulary.of(Draft.of(DraftText.of(DRAFT)));

    @Test
    void oneSubjectHasOneKeyHoweverItIsWritten() {
        assertThat(vocabulary.key("Anti Social Behaviour (ASB) incidents in the Borough", "")).containsExactly("asb");
        assertThat(vocabulary.key("the number of police recorded antisocial behaviour", "")).containsExactly("asb");
        assertThat(vocabulary.key("overall crime in Doncaster", "")).containsExactly("crime");
        assertThat(vocabulary.key("offending from prolific adult offenders", ""))
                .isEqualTo(vocabulary.key("adult re-offending", ""));
        assertThat(vocabulary.key("ASB in High Impact Locality areas", ""))
                .isEqualTo(vocabulary.key("antisocial behaviour across 'High Impact Locations'", ""));
    }

    @Test
    void otherPlacesAndGroupsStayApart() {
        assertThat(vocabulary.key("crime in Rotherham", "")).contains("rotherham");
        assertThat(vocabulary.key("alcohol related violent crime", ""))
                .isNotEqualTo(vocabulary.key("violent crime", ""));
    }

    @Test
    void namesInTheHeadingBelongToTheSubject() {
        assertThat(vocabulary.key("crime", "Summary of performance")).containsExactly("crime");
        assertThat(vocabulary.key("crime", "Castle")).containsExactly("castle", "crime");
    }
}
