package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.CategoryRule;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Category;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads what an incident was. The layout's rules come first; a row that fits none keeps the supplier's words, and one
/// without words is "Not stated".
final class CategoryReader {
    private static final int REMEMBERED = 1 << 14;
    private static final String PART = "category";
    private final Layout layout;
    private final List<Column> columns;
    private final int only;
    private final MissingMarks missing;
    private final Map<String, Category> known = new HashMap<>();

    CategoryReader(Match match, MissingMarks missing) {
        this.layout = match.layout();
        this.columns = match.all(Role.CATEGORY);
        this.only = columns.size() == 1 ? columns.getFirst().index() : -1;
        this.missing = missing;
    }

    Category read(Row row) {
        String key = only >= 0 ? row.cell(only).text() : key(row);
        Category category = known.get(key);
        if (category == null) {
            category = find(row);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(key, category);
        }
        return category;
    }

    private String key(Row row) {
        StringBuilder key = new StringBuilder();
        for (Column column : columns) {
            key.append(row.cell(column.index()).text()).append('\u0001');
        }
        return key.toString();
    }

    private Category find(Row row) {
        Map<String, String> words = new HashMap<>();
        String own = "";
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            String word = missing.marks(cell) ? "" : column.field().codes().meaning(cell.text());
            String part = column.field().name().isEmpty() ? PART : column.field().name();
            words.put(part, word.toLowerCase(Locale.ROOT));
            own = own.isEmpty() ? word : own;
        }
        String name = own.isBlank() ? Category.NOT_STATED : own;
        return layout.categories()
                .stream()
                .filter(rule -> rule.fits(words))
                .map(CategoryRule::category)
                .findFirst()
                .orElseGet(() -> new Category(layout.dataset(), name));
    }
}
