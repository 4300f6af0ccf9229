package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.CountQuestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Compares every data set that has two complete years.
final class ThemesPart implements Part {
    /// The data sets a strategic assessment looks at, in its order.
    static final List<Dataset> THEMES = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE,
            Dataset.DOMESTIC_ABUSE, Dataset.COLLISION, Dataset.CASUALTY, Dataset.ENVIRONMENT, Dataset.HOSPITAL,
            Dataset.STOP_SEARCH);

    private final List<HighlightDefinition> highlights = HighlightDefinition.shipped();

    @Override
    public String title() {
        return "Comparing the years";
    }

    @Override
    public Optional<Themes> find(Enquiry enquiry) {
        List<Theme> themes = new ArrayList<>();
        for (Dataset dataset : THEMES) {
            enquiry.progress().checkCancelled();
            enquiry.progress()
                    .report("Comparing " + dataset.title().toLowerCase(Locale.UK), themes.size(), THEMES.size());
            enquiry.comparable(dataset).ifPresent(window -> themes.add(theme(enquiry, dataset, window)));
        }
        return themes.isEmpty() ? Optional.empty() : Optional.of(new Themes(themes));
    }

    private Theme theme(Enquiry enquiry, Dataset dataset, Window window) {
        ChangeRow total = change(enquiry, dataset, window, List.of()).rows().getFirst();
        ChangeTable byCategory = largestFirst(change(enquiry, dataset, window, List.of("category")));
        AreaType areas = areaType(enquiry, dataset);
        ChangeTable byArea = areas == null ? null : byArea(enquiry, dataset, window, areas);
        List<Highlight> named = highlights.stream()
                .filter(h -> h.isOf(dataset))
                .flatMap(h -> h.ask(enquiry.workspace(), window.period(), window.against()).stream())
                .toList();
        Theme silent = new Theme(dataset, window, total, byCategory, byArea, areas == null ? "" : areas.title(), named,
                List.of());
        return silent.saying(ThemeWords.sentences(enquiry.sentences(), silent));
    }

    private static ChangeTable byArea(Enquiry enquiry, Dataset dataset, Window window, AreaType areas) {
        ChangeTable all = change(enquiry, dataset, window, List.of(areas.id()));
        return areas == AreaType.DISTRICT ? StrayDistricts.folded(all, dataset) : all;
    }

    private static ChangeTable change(Enquiry enquiry, Dataset dataset, Window window, List<String> by) {
        return ChangeQuestion.yearOnYear(Selection.of(dataset), window.period(), by).ask(enquiry.workspace());
    }

    private static ChangeTable largestFirst(ChangeTable table) {
        List<ChangeRow> rows = table.rows()
                .stream()
                .sorted(Comparator.comparingLong((ChangeRow row) -> row.change().after()).reversed())
                .toList();
        return table.withRows(rows);
    }

    /// Localities where the incidents have them, else districts where there is more than one.
    static @Nullable AreaType areaType(Enquiry enquiry, Dataset dataset) {
        Selection selection = Selection.of(dataset).during(enquiry.period());
        for (AreaType type : List.of(AreaType.LOCALITY, AreaType.DISTRICT, AreaType.WARD)) {
            List<CountRow> rows = new CountQuestion(selection, List.of(type.id())).ask(enquiry.workspace());
            if (rows.stream().filter(row -> !row.values().getFirst().isEmpty()).count() > 1) {
                return type;
            }
        }
        return null;
    }
}
