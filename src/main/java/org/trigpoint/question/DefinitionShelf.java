package org.trigpoint.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.question.standard.Standards;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything a workspace lets its analyst define, by name: groups of categories, measures, standard populations, and
/// what the subjects rest on.
public final class DefinitionShelf {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DefinitionShelf() {}

    /// A definition that holds.
    ///
    /// @param name its name
    /// @param kind group, measure, standard or subject
    /// @param changed whether the workspace has its own
    public record Entry(String name, String kind, boolean changed) {}

    /// All of them.
    public static List<Entry> list(Workspace workspace) {
        List<Entry> entries = new ArrayList<>();
        Definitions definitions = Definitions.of(workspace);
        definitions.groups()
                .keySet()
                .forEach(name -> entries.add(new Entry(name, "group", Definitions.isChanged(workspace, name))));
        definitions.measures()
                .keySet()
                .forEach(name -> entries.add(new Entry(name, "measure", Definitions.isChanged(workspace, name))));
        Standards.of(workspace)
                .keySet()
                .forEach(name -> entries.add(new Entry(name, "standard", Standards.isChanged(workspace, name))));
        org.trigpoint.question.subject.Definitions.NAMES.forEach(name -> entries.add(new Entry(name, "subject",
                org.trigpoint.question.subject.Definitions.isChanged(workspace, name))));
        return entries;
    }

    /// A definition as JSON that can be changed and taken again; "groups", "measures" and "standards" are all of a kind.
    ///
    /// @throws RefusedException when there is none of this name
    public static String text(Workspace workspace, String name) {
        if (isSubject(name)) {
            return org.trigpoint.question.subject.Definitions.text(workspace, name);
        }
        return Definitions.text(workspace, name)
                .or(() -> Standards.text(workspace, name))
                .orElseThrow(() -> new RefusedException("there is no definition '" + name
                        + "'; 'trigpoint define WS' lists them"));
    }

    /// Takes groups, measures and standards from a JSON object of lists.
    ///
    /// @return how many there were
    /// @throws RefusedException when there are none, or any of them is wrong; then none is taken
    public static int load(Workspace workspace, String json) {
        JsonNode all = parse(json);
        boolean standards = all.path("standards").isArray();
        if (!standards && !all.path("groups").isArray() && !all.path("measures").isArray()) {
            throw new RefusedException("the definitions hold neither \"groups\", \"measures\" nor \"standards\"");
        }
        Standards.check(json);
        int loaded = all.path("groups").isArray() || all.path("measures").isArray()
                ? Definitions.load(workspace, json)
                : 0;
        return loaded + Standards.load(workspace, json);
    }

    /// Takes the definition of this name: what a subject needs as it is printed, or lists as [#load] reads them.
    public static void set(Workspace workspace, String name, String json) {
        if (isSubject(name)) {
            org.trigpoint.question.subject.Definitions.change(workspace, name, json);
        } else {
            load(workspace, json);
        }
    }

    /// Takes the analyst's own definition out, so that the shipped one, if any, holds again.
    ///
    /// @throws RefusedException when there is none
    public static void reset(Workspace workspace, String name) {
        if (isSubject(name)) {
            org.trigpoint.question.subject.Definitions.reset(workspace, name);
            return;
        }
        boolean standard = Standards.forget(workspace, name);
        if (!Definitions.forget(workspace, name) && !standard) {
            throw new RefusedException("there is no definition '" + name + "' of your own");
        }
    }

    /// Whether anything is defined under this name.
    public static boolean isKnown(Workspace workspace, String name) {
        return isSubject(name) || Definitions.text(workspace, name).isPresent()
                || Standards.text(workspace, name).isPresent();
    }

    private static boolean isSubject(String name) {
        return org.trigpoint.question.subject.Definitions.NAMES.contains(name);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definitions are not JSON: line " + e.getLocation().getLineNr()
                    + ", column " + e.getLocation().getColumnNr(), e);
        }
    }
}
