package org.trigpoint.desktop.session;

import org.trigpoint.model.Category;

/// What one goes to a screen for.
public sealed interface Subject {
    /// Nothing particular.
    Subject NONE = new Nothing();

    /// Nothing particular.
    record Nothing() implements Subject {}

    /// A place, by its code.
    record Place(String code) implements Subject {}

    /// A category of records.
    record Kind(Category category) implements Subject {}

    /// A subject of people and cases, by its id.
    record About(String subject) implements Subject {}

    /// A batch, by its number.
    record Brought(long batch) implements Subject {}

    /// A part of the settings.
    record Part(SettingsPart part) implements Subject {}

    /// The data-protection fact sheet.
    record FactSheet() implements Subject {}

    /// What was deleted for good or taken out.
    record Deleted() implements Subject {}

    /// A target to be set.
    record NewTarget() implements Subject {}
}
