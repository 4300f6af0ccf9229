package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.intake.layout.SavedCategories.Given;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;

import java.util.List;

/// What the words of suppliers mean in the data set of the table looked at.
///
/// @param saved what the analyst gave them
/// @param sample the first rows of the table; `null` while none are read
record SuppliersWords(SavedCategories saved, @Nullable Sample sample) {

    private @Nullable Dataset dataset() {
        return sample == null ? null : sample.dataset();
    }

    /// The categories known of the data set, those worded most like a supplier's words first.
    List<String> suggestions(String words) {
        return sample == null ? List.of()
                : Likeness.ranked(words, sample.known().stream().filter(known -> !known.equals(words)).toList());
    }

    /// Gives words a category, in this file and every later one.
    ///
    /// @throws org.trigpoint.model.RefusedException when that cannot be saved
    void give(String words, String category) {
        Dataset about = dataset();
        if (about != null) {
            saved.put(words, new Category(about, category));
        }
    }

    /// The words that were given a category.
    ///
    /// @throws org.trigpoint.model.RefusedException when what was saved cannot be read
    List<Given> given() {
        Dataset about = dataset();
        return about == null ? List.of() : saved.given(about);
    }

    /// Lets words mean again what the layout says.
    ///
    /// @throws org.trigpoint.model.RefusedException when that cannot be saved
    void takeBack(Given given) {
        saved.remove(given.words(), given.category().dataset());
    }
}
