package org.trigpoint.report.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.Subjects;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Each theme cites the subjects that look further into its records or its people.
class ThemeCitationsTest {
    @ParameterizedTest
    @CsvSource({"crime, harm", "crime, repeats", "crime, hate-crime", "crime, arrests", "crime, cohorts",
        "asb, asb-cases", "fire, fire", "domestic-abuse, domestic-abuse", "domestic-abuse, marac", "collision, roads",
        "casualty, roads", "hospital, hospital"})
    void aThemeCitesItsSubjects(String theme, String subject) throws IOException {
        List<JsonNode> cited = cited(theme);
        assertThat(cited).extracting(pick -> pick.get("subject").asText()).contains(subject);
        assertThat(Subjects.ALL).extracting(SubjectQuestion::id).contains(subject);
    }

    private static List<JsonNode> cited(String theme) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(ThemeEvidence.class.getResourceAsStream("theme-evidence.json"))) {
            return new ObjectMapper().readTree(in)
                    .valueStream()
                    .filter(entry -> entry.get("theme").asText().equals(theme))
                    .flatMap(entry -> Stream.concat(entry.get("people").valueStream(),
                            entry.get("harm").valueStream()))
                    .toList();
        }
    }
}
