package org.trigpoint.question.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Polarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Definitions as JSON. What an analyst wrote wrongly is refused in words that name the definition and the field.
final class DefinitionJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GROUP_FIELDS = Set.of("name", "dataset", "where", "polarity", "unit");
    private static final Set<String> MEASURE_FIELDS = Set.of("name", "unit", "polarity", "theme", "source", "lead",
            "target", "baseline", "reach", "count", "share", "per_thousand", "repeats");

    private DefinitionJson() {}

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definitions are not JSON: line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr(), e);
        }
    }

    static String name(JsonNode node) {
        String name = text(node, "name");
        if (name == null || name.isBlank()) {
            throw new RefusedException("a definition has no \"name\"");
        }
        return name.strip();
    }

    static CategoryGroup group(JsonNode node) {
        String name = name(node);
        onlyKnown(name, node, GROUP_FIELDS);
        Dataset dataset = dataset(name, node);
        String unit = text(node, "unit");
        Map<String, List<String>> where = where(name, node);
        if (where.isEmpty()) {
            throw new RefusedException("'" + name + "' says no \"where\": which values of which column belong to it");
        }
        return new CategoryGroup(name, dataset, where, polarity(name, node, Polarity.LOWER_IS_BETTER),
                unit == null ? dataset.unit() : unit);
    }

    static MeasureDefinition measure(JsonNode node) {
        String name = name(node);
        onlyKnown(name, node, MEASURE_FIELDS);
        Origin origin = origin(name, node);
        MeasureUnit unit = unit(name, node, origin);
        MeasureDefinition.About about = new MeasureDefinition.About(text(node, "theme"), text(node, "source"),
                text(node, "lead"));
        JsonNode baseline = node.get("baseline");
        if (baseline != null && !baseline.isNumber()) {
            throw new RefusedException("the \"baseline\" of '" + name + "' is not a number");
        }
        MeasureDefinition.Aim aim = new MeasureDefinition.Aim(text(node, "target"),
                baseline == null ? null : Value.of(baseline.doubleValue()), reach(name, node), null, null);
        return new MeasureDefinition(name, unit, polarity(name, node, StatedTarget.polarity(name)), about, origin, aim);
    }

    private static Origin origin(String name, JsonNode node) {
        if (node.has("count")) {
            return new Origin.Counted(count(name, node.get("count")));
        }
        if (node.has("per_thousand")) {
            return new Origin.PerThousand(count(name, node.get("per_thousand")));
        }
        if (node.has("share")) {
            JsonNode share = node.get("share");
            if (!share.has("numerator") || !share.has("denominator")) {
                throw new RefusedException("the \"share\" of '" + name + "' needs a numerator and a denominator");
            }
            return new Origin.Share(count(name, share.get("numerator")), count(name, share.get("denominator")),
                    share.has("undecided") ? count(name, share.get("undecided")) : null);
        }
        if (node.has("repeats")) {
            JsonNode repeats = node.get("repeats");
            List<String> people = strings(repeats.path("person"));
            if (people.isEmpty()) {
                throw new RefusedException("the \"repeats\" of '" + name + "' need \"person\": the pseudonym's column");
            }
            return new Origin.Repeats(count(name, repeats), people, repeats.path("months").asInt(12));
        }
        return new Origin.Imported();
    }

    private static CountDefinition count(String name, JsonNode node) {
        String month = text(node, "month");
        if (month != null && !month.equals("month") && !month.equals("exit_month")) {
            throw new RefusedException("the \"month\" of '" + name + "' is month or exit_month, not '" + month + "'");
        }
        return new CountDefinition(dataset(name, node), where(name, node), month == null ? "month" : month);
    }

    private static Dataset dataset(String name, JsonNode node) {
        String id = text(node, "dataset");
        if (id == null) {
            throw new RefusedException("'" + name + "' does not say its \"dataset\"");
        }
        return Dataset.of(id)
                .orElseThrow(() -> new RefusedException("'" + id + "' of '" + name + "' is not a data set; there are "
                        + String.join(", ", Arrays.stream(Dataset.values()).map(Dataset::id).toList())));
    }

    private static Map<String, List<String>> where(String name, JsonNode node) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        node.path("where").properties().forEach(field -> {
            List<String> values = strings(field.getValue());
            if (values.isEmpty()) {
                throw new RefusedException("the \"where\" of '" + name + "' gives no values for " + field.getKey());
            }
            where.put(field.getKey(), values);
        });
        return where;
    }

    /// One text, or a list of them.
    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node instanceof ArrayNode list) {
            list.forEach(value -> values.add(value.asText()));
        } else if (!node.isMissingNode()) {
            values.add(node.asText());
        }
        return values;
    }

    private static MeasureUnit unit(String name, JsonNode node, Origin origin) {
        String id = text(node, "unit");
        if (id == null) {
            return switch (origin) {
                case Origin.Share share -> MeasureUnit.PERCENT;
                case Origin.Repeats repeats -> MeasureUnit.PERCENT;
                case Origin.PerThousand rate -> MeasureUnit.RATE_PER_THOUSAND;
                default -> MeasureUnit.COUNT;
            };
        }
        return MeasureUnit.of(id)
                .orElseThrow(() -> new RefusedException("the \"unit\" of '" + name
                        + "' is count, percent, rate or days, not '" + id + "'"));
    }

    private static Polarity polarity(String name, JsonNode node, Polarity otherwise) {
        String polarity = text(node, "polarity");
        return switch (polarity) {
            case null -> otherwise;
            case "lower" -> Polarity.LOWER_IS_BETTER;
            case "higher" -> Polarity.HIGHER_IS_BETTER;
            case "neither" -> Polarity.NEITHER;
            default -> throw new RefusedException(
                    "the \"polarity\" of '" + name + "' is lower, higher or neither, not '" + polarity + "'");
        };
    }

    private static MeasureDefinition.Reach reach(String name, JsonNode node) {
        String id = text(node, "reach");
        if (id == null) {
            return MeasureDefinition.Reach.UNSAID;
        }
        return Arrays.stream(MeasureDefinition.Reach.values())
                .filter(reach -> reach.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "the \"reach\" of '" + name + "' is period or month, not '" + id + "'"));
    }

    private static void onlyKnown(String name, JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw new RefusedException("'" + field + "' of '" + name + "' is not known; a definition may have "
                        + String.join(", ", fields.stream().sorted().toList()));
            }
        });
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static String pretty(ArrayNode groups, ArrayNode measures) {
        ObjectNode all = JSON.createObjectNode();
        if (!groups.isEmpty()) {
            all.set("groups", groups);
        }
        if (!measures.isEmpty()) {
            all.set("measures", measures);
        }
        return all.toPrettyString();
    }

    static ObjectNode node(CategoryGroup group) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", group.name());
        node.put("dataset", group.dataset().id());
        ObjectNode where = node.putObject("where");
        group.where().forEach((column, values) -> {
            ArrayNode list = where.putArray(column);
            values.forEach(list::add);
        });
        node.put("polarity", switch (group.polarity()) {
            case LOWER_IS_BETTER -> "lower";
            case HIGHER_IS_BETTER -> "higher";
            case NEITHER -> "neither";
        });
        node.put("unit", group.unit());
        return node;
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }
}
