package org.trigpoint.question.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The named questions of a workspace. Only what is asked is kept, never an answer.
public final class SavedQuestions {
    private static final String KIND = "question";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;

    public SavedQuestions(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every named question, by name.
    public Map<String, ExploreQuestion> all() {
        Map<String, ExploreQuestion> questions = new LinkedHashMap<>();
        workspace.store().definitions().ofKind(KIND).forEach((name, json) -> questions.put(name, read(name, json)));
        return questions;
    }

    /// One question; empty when there is none of this name.
    public Optional<ExploreQuestion> find(String name) {
        return Optional.ofNullable(workspace.store().definitions().ofKind(KIND).get(name))
                .map(json -> read(name, json));
    }

    /// Keeps a question under a name, in place of an earlier one of that name.
    ///
    /// @throws RefusedException when the name is blank
    public void put(String name, ExploreQuestion question) {
        if (name.isBlank()) {
            throw new RefusedException("a saved question needs a name");
        }
        workspace.store().definitions().put(KIND, name.strip(), write(question));
    }

    /// Forgets a question.
    ///
    /// @return whether there was one
    public boolean remove(String name) {
        return workspace.store().definitions().remove(KIND, name);
    }

    private static String write(ExploreQuestion question) {
        ObjectNode json = JSON.createObjectNode();
        Dataset dataset = question.selection().dataset();
        if (dataset != null) {
            json.put("dataset", dataset.id());
        }
        ArrayNode where = json.putArray("where");
        for (Condition condition : question.selection().where()) {
            where.addObject().put("column", condition.column()).put("value", condition.value());
        }
        json.put("period", question.period().code());
        json.put("against", question.against().code());
        json.put("unit", question.unit().id());
        return json.toString();
    }

    private static ExploreQuestion read(String name, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            List<Condition> where = new ArrayList<>();
            json.path("where")
                    .forEach(c -> where.add(new Condition(c.path("column").asText(),
                            c.path("value").asText())));
            return new ExploreQuestion(new Selection(dataset(json), where, null),
                    Period.parse(json.path("period").asText()), Period.parse(json.path("against").asText()),
                    AreaType.of(json.path("unit").asText()).orElse(AreaType.LSOA));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new RefusedException("the saved question '" + name + "' cannot be read", e);
        }
    }

    private static @Nullable Dataset dataset(JsonNode json) {
        return json.has("dataset") ? Dataset.of(json.path("dataset").asText()).orElse(null) : null;
    }
}
