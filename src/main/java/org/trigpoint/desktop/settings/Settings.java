package org.trigpoint.desktop.settings;

import org.trigpoint.assessment.Editing;
import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.desktop.session.Contents;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.DistrictBreaks;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.question.definition.CategoryGroup;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.report.content.Outline;
import org.trigpoint.workspace.ReportNotes;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The settings of a workspace as they are now.
///
/// @param values the plain ones, by name; those never set are not in it
/// @param areas the areas that can be given a local name, the LSOAs
/// @param groups every group of categories, by name
/// @param ownGroups the names of those that the analyst made or changed
/// @param indices every index, by name
/// @param notes breaks and provisional months
/// @param style the partnership's own Word template and logo
/// @param sections the sections of the report, in the order chosen
/// @param order the ids of the sections in the order chosen; empty for the usual one
/// @param scales bands, weights and numbers of the subjects
/// @param backups the checked backups, the newest first
record Settings(Map<String, String> values, List<Area> areas, Map<String, CategoryGroup> groups, Set<String> ownGroups,
        Map<String, IndexDefinition> indices, List<SeriesNote> notes, HouseStyle style,
        List<Outline.Entry> sections, List<String> order, ScalesModel.Held scales,
        List<Safekeeping.Backup> backups) {

    static final String PARTNERSHIP = "partnership";
    static final String DISCLOSURE = Contents.Stored.DISCLOSURE;
    static final String LOCK_MINUTES = Contents.Stored.LOCK_MINUTES;
    private static final List<String> PLAIN = List.of(PARTNERSHIP, DISCLOSURE, LOCK_MINUTES,
            DistrictBreaks.SETTING);

    Settings {
        values = Map.copyOf(values);
        areas = List.copyOf(areas);
        groups = new LinkedHashMap<>(groups);
        ownGroups = Set.copyOf(ownGroups);
        indices = new LinkedHashMap<>(indices);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        order = List.copyOf(order);
        backups = List.copyOf(backups);
    }

    static Settings of(Workspace workspace) {
        Map<String, String> values = new LinkedHashMap<>();
        PLAIN.forEach(name -> workspace.setting(name).ifPresent(value -> values.put(name, value)));
        Map<String, CategoryGroup> groups = Definitions.of(workspace).groups();
        Set<String> own = groups.keySet()
                .stream()
                .filter(name -> Definitions.isChanged(workspace, name))
                .collect(Collectors.toSet());
        return new Settings(values, new ArrayList<>(workspace.areas(AreaType.LSOA)), groups, own,
                IndexDefinition.all(workspace), SeriesNotes.known(workspace), HouseStyle.of(workspace),
                sections(workspace.reportNotes()), workspace.reportNotes().order(), ScalesModel.Held.of(workspace),
                new Safekeeping(workspace.file()).backups());
    }

    private static List<Outline.Entry> sections(ReportNotes notes) {
        return Outline.of(Editing.outline(notes));
    }

    /// The sections that are left out, by their ids.
    List<String> leftOut() {
        return sections.stream().filter(entry -> !entry.on()).map(Outline.Entry::id).toList();
    }

    /// A plain setting; empty text where it was never set.
    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
