package org.trigpoint.assessment;

import org.trigpoint.assessment.AreaProfiles.Line;
import org.trigpoint.assessment.AreaProfiles.Profile;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Looks at the areas of the partnership one by one, where the report is asked to.
final class AreaProfilesPart implements Part {
    private static final int CATEGORIES = 8;

    @Override
    public String title() {
        return "Looking at every area";
    }

    @Override
    public Optional<AreaProfiles> find(Enquiry enquiry) {
        if (!enquiry.request().annexes().contains(Annex.AREAS)) {
            return Optional.empty();
        }
        AreaType type = ThemesPart.THEMES.stream()
                .filter(d -> enquiry.coverage().covers(d, enquiry.period(), enquiry.against()))
                .flatMap(d -> Optional.ofNullable(ThemesPart.areaType(enquiry, d)).stream())
                .findFirst()
                .orElse(null);
        if (type == null) {
            enquiry.gap("Areas", "no incident is placed in a locality, district or ward");
            return Optional.empty();
        }
        Map<String, List<Line>> totals = new TreeMap<>();
        Map<String, List<Line>> categories = new TreeMap<>();
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            if (enquiry.coverage().covers(dataset, enquiry.period(), enquiry.against())) {
                add(enquiry, dataset, List.of(type.id()), totals);
                add(enquiry, dataset, List.of(type.id(), "category"), categories);
            }
        }
        List<Profile> profiles = totals.keySet()
                .stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Profile(name, totals.getOrDefault(name, List.of()),
                        largest(categories.getOrDefault(name, List.of()))))
                .toList();
        return Optional.of(new AreaProfiles(type.title(), profiles));
    }

    private static void add(Enquiry enquiry, Dataset dataset, List<String> by, Map<String, List<Line>> lines) {
        for (ChangeRow row : ChangeQuestion.yearOnYear(Selection.of(dataset), enquiry.period(), by)
                .ask(enquiry.workspace())
                .rows()) {
            String name = by.size() == 1 ? dataset.title() : row.values().get(1);
            lines.computeIfAbsent(row.values().getFirst(), _ -> new ArrayList<>()).add(new Line(dataset, name, row));
        }
    }

    private static List<Line> largest(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.name().isEmpty())
                .sorted(Comparator.comparingLong((Line line) -> line.row().change().after()).reversed())
                .limit(CATEGORIES)
                .toList();
    }
}
