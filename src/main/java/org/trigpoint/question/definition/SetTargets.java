package org.trigpoint.question.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The targets that were set by hand in a workspace.
///
/// @param all by measure, area and months
public record SetTargets(List<SetTarget> all) {
    private static final String KIND = "target";
    private static final ObjectMapper JSON = new ObjectMapper();

    public SetTargets {
        all = List.copyOf(all);
    }

    /// Those of a workspace.
    public static SetTargets of(Workspace workspace) {
        return new SetTargets(
                workspace.store().definitions().ofKind(KIND).values().stream().map(SetTargets::read).toList());
    }

    /// Keeps a target in place of one of the same measure, area and months.
    public static void put(Workspace workspace, SetTarget target) {
        ObjectNode node = JSON.createObjectNode();
        node.put("measure", target.measure());
        node.put("area", target.area());
        Period period = target.period();
        node.put("period", period == null ? null : period.code());
        node.put("target", target.aim().words());
        node.put("baseline", target.aim().baseline());
        node.put("reach", target.aim().reach().name());
        node.put("by", target.by());
        node.put("on", target.on().toString());
        workspace.store().definitions().put(KIND, target.key(), node.toString());
    }

    /// Takes a target out.
    ///
    /// @return whether there was one of this measure, area and months
    public static boolean remove(Workspace workspace, SetTarget target) {
        return workspace.store().definitions().remove(KIND, target.key());
    }

    /// What a measure is meant to reach in a period: by the target set for exactly these months, else by one for every
    /// period, else as it is.
    ///
    /// @param measure a measure of the whole partnership, or one made for an area by [SetTarget#name]
    public MeasureDefinition aimed(MeasureDefinition measure, Period period) {
        return find(measure.name(), period).or(() -> find(measure.name(), null))
                .map(target -> new MeasureDefinition(measure.name(), measure.unit(), measure.polarity(),
                        measure.about(), measure.origin(), target.over(measure.aim())))
                .orElse(measure);
    }

    private Optional<SetTarget> find(String name, @Nullable Period period) {
        return all.stream()
                .filter(target -> isOf(target, name))
                .filter(target -> same(target.period(), period))
                .findFirst();
    }

    /// Whether any target is set for a measure of this name, in whatever period.
    public boolean isSet(String name) {
        return all.stream().anyMatch(target -> isOf(target, name));
    }

    private static boolean isOf(SetTarget target, String name) {
        return target.name(target.measure()).equalsIgnoreCase(name);
    }

    private static boolean same(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }

    private static SetTarget read(String json) {
        JsonNode node = parse(json);
        String area = node.path("area").asText("");
        String period = node.path("period").asText("");
        JsonNode baseline = node.path("baseline");
        return new SetTarget(node.path("measure").asText(), node.path("area").isNull() ? null : area,
                node.path("period").isNull() ? null : Period.parse(period),
                new SetTarget.Aim(node.path("target").asText(),
                        baseline.isNumber() ? (Double) baseline.doubleValue() : null,
                        Reach.valueOf(node.path("reach").asText())),
                node.path("by").asText(), LocalDate.parse(node.path("on").asText()));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a target in the workspace is not JSON", e);
        }
    }
}
