package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.MeasureWords.Written;
import org.trigpoint.intake.check.PeriodsAcross.PeriodColumn;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Checks grids of one measure a row with its values in columns of periods. A blank cell before the last value of a row is a
/// value not available; blank cells after it are periods still to come. A row without values heads a section: its words are
/// the theme of the measures below.
final class MeasureGridChecker implements RowChecker {
    private final PeriodsAcross across;
    private final GridLabels labels;
    private final @Nullable Column target;
    private final @Nullable Column baseline;
    private final @Nullable Column unit;
    private final @Nullable Column status;
    private final @Nullable Column lead;
    private final @Nullable Column source;
    private final Set<String> names = new HashSet<>();
    private final Set<String> ambiguous;
    private final Optional<Column> areaColumn;
    private @Nullable String theme;
    private @Nullable String area;
    private final Map<MissingReason, Long> missing = new EnumMap<>(MissingReason.class);

    MeasureGridChecker(Match match, PeriodsAcross across, List<Row> sample) {
        this.across = across;
        this.labels = GridLabels.of(match, across, sample);
        this.ambiguous = labels.repeated(sample);
        this.areaColumn = match.column(Role.AREA_CODE).or(() -> match.column(Role.AREA_NAME));
        this.target = match.column(Role.TARGET).orElse(null);
        this.baseline = match.column(Role.BASELINE).orElse(null);
        this.unit = match.column(Role.UNIT).orElse(null);
        this.status = match.column(Role.STATUS).orElse(null);
        this.lead = match.column(Role.LEAD_AGENCY).orElse(null);
        this.source = match.column(Role.SOURCE).orElse(null);
    }

    /// Whether the row holds no value, target or baseline. Remembers the words of such a row as the theme of what follows.
    @Override
    public boolean leavesOut(Row row) {
        if (labels.hasValues(row) || text(row, target) != null || text(row, baseline) != null) {
            return false;
        }
        theme = labels.firstWords(row);
        return true;
    }

    @Override
    public List<String> leftOutNames() {
        return List.of("row without values", "rows without values");
    }

    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        String own = labels.theme(row);
        theme = own == null ? theme : own;
        String stated = areaColumn.map(column -> text(row, column)).orElse(null);
        area = stated == null ? area : stated; // merged downwards, an area stands in its first row only
        String name = labels.name(row);
        if (name == null) {
            faults.add(labels.heading(), row.cell(labels.measure()), "the name of a measure");
            return;
        }
        List<Value> values = values(row, faults);
        if (values == null) {
            return;
        }
        Measure measure = measure(row, unique(name, row.number()));
        for (int i = 0; i < values.size(); i++) {
            PeriodColumn column = across.columns().get(i);
            entries.accept(new MeasureValue(measure, area, column.period(), values.get(i),
                    Margin.of(row.cell(column.index()), values.get(i))));
        }
    }

    /// The values as far as the row has any; `null` after telling what is wrong with one.
    private @Nullable List<Value> values(Row row, Faults faults) {
        int last = 0;
        for (int i = 0; i < across.columns().size(); i++) {
            last = row.cell(across.columns().get(i).index()).isBlank() ? last : i;
        }
        List<Value> values = new ArrayList<>();
        boolean sound = true;
        for (PeriodColumn column : across.columns().subList(0, last + 1)) {
            Cell cell = row.cell(column.index());
            Value value = ValueText.read(cell);
            if (value == null) {
                sound = false;
                faults.add(column.heading(), cell,
                        "a number, a percentage, or why there is none, such as n/a or [x]");
            } else {
                values.add(value);
            }
        }
        for (Value value : values) {
            if (value instanceof Value.Missing(MissingReason reason)) {
                missing.merge(reason, 1L, Long::sum);
            }
        }
        return sound ? values : null;
    }

    private Measure measure(Row row, String name) {
        Written written = Written.of(across.columns().stream().map(column -> row.cell(column.index())));
        MeasureUnit unitOf = MeasureWords.unit(text(row, unit), written, name);
        Value base = baseline == null ? null : MeasureWords.beside(row.cell(baseline.index()));
        return new Measure(name, unitOf, new Measure.Plan(theme, text(row, lead), text(row, source), base,
                text(row, target), statusOf(row)));
    }

    /// A name that stands in the grid several times is told apart by its theme, or by its row where that does not help.
    private String unique(String name, long row) {
        String full = theme != null && ambiguous.contains(name.toLowerCase(Locale.ROOT)) ? theme + ": " + name : name;
        if (isNew(full)) {
            return full;
        }
        String numbered = full + " (row " + row + ")";
        isNew(numbered);
        return numbered;
    }

    /// Whether the area at hand had no measure of this name before.
    private boolean isNew(String name) {
        return names.add((area == null ? "" : area) + "\u0001" + name.toLowerCase(Locale.ROOT));
    }

    private @Nullable String statusOf(Row row) {
        String stated = text(row, status);
        for (int i = across.other().size() - 1; stated == null && i >= 0; i--) {
            String words = row.cell(across.other().get(i)).text();
            stated = MeasureWords.status(words).equals(words) && !words.matches("(?i)red|amber|green") ? null : words;
        }
        return stated == null ? null : MeasureWords.status(stated);
    }

    private static @Nullable String text(Row row, @Nullable Column column) {
        return column == null || row.cell(column.index()).isBlank() ? null : row.cell(column.index()).text();
    }

    @Override
    public List<String> assumptions() {
        PeriodColumn first = across.columns().getFirst();
        if (first.index() >= across.width()) {
            return List.of("The table holds targets for " + first.period().name() + " and no values yet.");
        }
        if (across.columns().size() == 1) {
            return List.of("The column '" + first.heading()
                    + "' was read as values of the measures in '" + labels.heading() + "'.");
        }
        return List.of("Each of the " + across.columns().size() + " columns of periods, "
                + first.heading() + " to " + across.columns().getLast().heading()
                + ", was read as values of the measures in '" + labels.heading() + "'.");
    }

    @Override
    public List<String> findings() {
        return MeasureWords.missing(missing);
    }
}
