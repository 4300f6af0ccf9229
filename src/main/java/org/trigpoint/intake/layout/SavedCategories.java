package org.trigpoint.intake.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.PartFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which category an analyst gives to a supplier's words, whatever the layout: a JSON file of words by data set.
///
/// @param file need not exist
public record SavedCategories(Path file) {

    /// The rules, which come before those of the layouts.
    ///
    /// @throws RefusedException when the file cannot be read
    public List<CategoryRule> load() {
        List<CategoryRule> rules = new ArrayList<>();
        read().properties()
                .forEach(dataset -> dataset.getValue()
                        .properties()
                        .forEach(word -> rules.add(rule(
                                Dataset.of(dataset.getKey())
                                        .orElseThrow(() -> new RefusedException("the saved categories name an "
                                                + "unknown data set: '" + dataset.getKey() + "'")),
                                word))));
        return List.copyOf(rules);
    }

    private static CategoryRule rule(Dataset dataset, Map.Entry<String, JsonNode> word) {
        return new CategoryRule(Map.of(CategoryRule.OWN_WORD, Set.of(word.getKey())),
                new Category(dataset, word.getValue().asText()));
    }

    /// Gives words a category from now on.
    ///
    /// @param words of the supplier; case does not count
    public void put(String words, Category category) {
        ObjectNode root = read();
        ObjectNode ofDataset = root.path(category.dataset().id()) instanceof ObjectNode there
                ? there
                : root.putObject(category.dataset().id());
        ofDataset.put(words.strip().toLowerCase(Locale.ROOT), category.name());
        write(root);
    }

    /// Words of a supplier, and the category the analyst gave them.
    ///
    /// @param words in small letters
    public record Given(String words, Category category) {}

    /// What was given in a data set, in the order of the words.
    ///
    /// @throws RefusedException when the file cannot be read
    public List<Given> given(Dataset dataset) {
        return read().path(dataset.id())
                .properties()
                .stream()
                .map(word -> new Given(word.getKey(), new Category(dataset, word.getValue().asText())))
                .sorted(Comparator.comparing(Given::words))
                .toList();
    }

    /// Lets words mean again what the layouts say.
    ///
    /// @param words of the supplier; case does not count
    /// @return whether they had been given a category
    public boolean remove(String words, Dataset dataset) {
        ObjectNode root = read();
        boolean there = root.path(dataset.id()) instanceof ObjectNode ofDataset
                && ofDataset.remove(words.strip().toLowerCase(Locale.ROOT)) != null;
        if (there) {
            write(root);
        }
        return there;
    }

    private void write(ObjectNode root) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new RefusedException(file + " is not the name of a file");
            }
            Files.createDirectories(folder);
            Path temporary = PartFile.create(folder);
            Files.writeString(temporary, root.toPrettyString() + "\n");
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RefusedException("the categories could not be saved", e);
        }
    }

    private ObjectNode read() {
        try {
            return Files.exists(file) && LayoutFile.JSON.readTree(Files.readString(file)) instanceof ObjectNode root
                    ? root
                    : LayoutFile.JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new RefusedException("the saved categories are not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RefusedException("the saved categories cannot be read", e);
        }
    }
}
