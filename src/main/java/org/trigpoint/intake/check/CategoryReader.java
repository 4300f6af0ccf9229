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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads what an incident was. The layout's rules come first; a row that fits none keeps the supplier's words, and one
/// without words is "Not stated".
final class CategoryReader {
    private static final int REMEMBERED = 1 << 14;
    private static final int MOST_LISTED = 30;
    private static final String PART = "category";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private final Layout layout;
    private final List<Column> columns;
    private final int only;
    private final MissingMarks missing;
    private final Map<String, Category> known = new HashMap<>();
    private final Set<String> unmapped = new TreeSet<>();

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

    private Category unmapped(String name) {
        boolean expected = layout.categories().stream().anyMatch(rule -> rule.category().name().equalsIgnoreCase(name));
        if (!expected && !name.equals(Category.NOT_STATED) && unmapped.size() <= MOST_LISTED) {
            unmapped.add(name);
        }
        return new Category(layout.dataset(), name);
    }

    /// Which words no rule gives a category, where the layout has rules at all; they stay as the supplier wrote them.
    List<String> findings() {
        if (unmapped.isEmpty() || layout.categories().isEmpty()) {
            return List.of();
        }
        return List.of((unmapped.size() > MOST_LISTED ? "More than " + MOST_LISTED : unmapped.size())
                + (unmapped.size() == 1 ? " category is" : " categories are")
                + " not in the layout's list and kept as the supplier words "
                + (unmapped.size() == 1 ? "it: '" : "them: '") + String.join("', '", unmapped) + "'.");
    }

    private String key(Row row) {
        StringBuilder key = new StringBuilder();
        for (Column column : columns) {
            key.append(row.cell(column.index()).text()).append('\u0001');
        }
        return key.toString();
    }

    /// On one line, and without the mark of a note behind it.
    private static String bare(String word) {
        return HeadingMark.without(SPACE.matcher(word).replaceAll(" "));
    }

    /// In lower case, with plain hyphens and apostrophes, as layouts write them.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2019', '\'');
    }

    private Category find(Row row) {
        Map<String, String> words = new HashMap<>();
        String own = "";
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            String word = missing.marks(cell) ? "" : bare(column.field().codes().meaning(cell.text()));
            String part = column.field().name().isEmpty() ? PART : column.field().name();
            words.put(part, plain(word));
            own = own.isEmpty() ? word : own;
        }
        words.put(CategoryRule.OWN_WORD, plain(own));
        String name = own.isBlank() ? Category.NOT_STATED : own;
        return layout.categories()
                .stream()
                .filter(rule -> rule.fits(words))
                .map(CategoryRule::category)
                .findFirst()
                .orElseGet(() -> unmapped(name));
    }
}
