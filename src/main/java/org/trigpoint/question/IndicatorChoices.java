package org.trigpoint.question;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.IndicatorDefinition.Source;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What an index of a workspace can be made of: the records of each data set, those of one category, and the published
/// values of areas.
public final class IndicatorChoices {
    private IndicatorChoices() {}

    /// A choice.
    ///
    /// @param title "Crime: Burglary"
    /// @param indicator what it stands for
    public record Choice(String title, IndicatorDefinition indicator) {}

    /// All of them: data sets by name, each with its categories, then values.
    public static List<Choice> of(Workspace workspace) {
        TreeMap<String, List<String>> categories = new TreeMap<>();
        for (Dataset dataset : Coverage.of(workspace).datasets()) {
            List<String> names = new ArrayList<>();
            for (CountRow row : new CountQuestion(Selection.of(dataset), List.of("category")).ask(workspace)) {
                names.add(row.values().getFirst());
            }
            categories.put(dataset.id(), names);
        }
        List<Choice> choices = new ArrayList<>();
        categories.forEach((id, names) -> {
            String title = Dataset.of(id).map(Dataset::title).orElse(id);
            choices.add(new Choice(title, IndicatorDefinition.parse(id)));
            names.stream().filter(name -> !name.isEmpty() && names.size() > 1).sorted().forEach(name -> {
                choices.add(new Choice(title + ": " + name, IndicatorDefinition.parse(id + ":" + name)));
            });
        });
        for (String value : workspace.store().areas().indicators()) {
            String words = value.replace('_', ' ');
            Source source = new Source(null, null, null, value, null, null);
            choices.add(new Choice("Published: " + words, new IndicatorDefinition(words, null, List.of(source))));
        }
        return choices;
    }

    /// The choice of a title; empty when there is none.
    public static Optional<Choice> find(List<Choice> choices, String title) {
        return choices.stream().filter(choice -> choice.title().equals(title)).findFirst();
    }
}
