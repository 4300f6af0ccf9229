package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Entry;

import java.util.List;
import java.util.function.Consumer;

/// Checks published tables of harm: one offence a row, with its weight. A row needs an offence and a number.
final class WeightChecker implements RowChecker {
    private final MissingMarks missing;
    private final Column category;
    private final Column weight;
    private final @Nullable Column code;
    private final @Nullable Column year;
    private final @Nullable Column broader;
    private final @Nullable Integer statedYear;

    WeightChecker(Match match) {
        this.missing = new MissingMarks(match.layout().missing());
        this.category = match.column(Role.CATEGORY).orElseThrow();
        this.weight = match.column(Role.VALUE).orElseThrow();
        this.code = match.column(Role.REFERENCE).orElse(null);
        this.year = match.column(Role.YEAR).orElse(null);
        this.broader = match.extras().stream().filter(c -> c.heading().equals("broader")).findFirst().orElse(null);
        this.statedYear = match.year();
    }

    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        Cell offence = row.cell(category.index());
        if (missing.marks(offence)) {
            faults.add(category.heading(), offence, "an offence");
            return;
        }
        double number = NumberText.of(row.cell(weight.index()));
        if (!(number >= 0 && Double.isFinite(number))) {
            faults.add(weight.heading(), row.cell(weight.index()), "a weight from 0 up");
            return;
        }
        entries.accept(new CategoryWeight(weight.field().name(), offence.text().strip(), codeOf(row), yearOf(row),
                broaderOf(row), number));
    }

    private @Nullable String codeOf(Row row) {
        return code == null || missing.marks(row.cell(code.index())) ? null : row.cell(code.index()).text();
    }

    private @Nullable String broaderOf(Row row) {
        return broader == null || missing.marks(row.cell(broader.index()))
                ? null
                : row.cell(broader.index()).text().strip();
    }

    private @Nullable Integer yearOf(Row row) {
        if (year == null) {
            return statedYear;
        }
        double number = NumberText.of(row.cell(year.index()));
        return Double.isNaN(number) ? statedYear : (Integer) (int) number;
    }

    @Override
    public List<String> assumptions() {
        return List.of();
    }

    @Override
    public List<String> findings() {
        return List.of();
    }
}
