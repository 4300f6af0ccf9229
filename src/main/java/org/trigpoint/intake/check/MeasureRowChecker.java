package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.MeasureWords.Written;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks tables of one value a row, or of several that each have a column: the measure, the period and the area are named
/// beside. A row needs a period; a cell that is neither a number nor a mark for a missing value rejects it.
final class MeasureRowChecker implements RowChecker {
    private static final Set<String> WHOLE = Set.of("total", "all", "persons", "all ages", "all persons", "both",
            "all people", "");
    private final List<Column> periods;
    private final List<Column> values;
    private final List<Column> breakdowns;
    private final Map<Role, Column> others = new HashMap<>();
    private final PeriodText text;
    private final Map<String, Period> known = new HashMap<>();
    /// How the values of each measure are written, as far as the sample shows.
    private final Map<String, Written> written = new HashMap<>();
    private final Map<MissingReason, Long> missing = new EnumMap<>(MissingReason.class);

    MeasureRowChecker(Match match, List<Row> sample) {
        this.periods = match.all(Role.PERIOD);
        this.values = match.all(Role.VALUE);
        this.breakdowns = match.all(Role.BREAKDOWN);
        for (Column column : match.columns().reversed()) {
            others.put(column.field().role(), column);
        }
        this.text = new PeriodText(List.of(), sample.stream().map(this::periodWords).toList());
        for (Row row : sample) {
            for (Column column : values) {
                written.merge(whole(row, column), Written.of(Stream.of(row.cell(column.index()))),
                        MeasureRowChecker::tellingMore);
            }
        }
    }

    /// What a measure's earlier values told, unless this one tells more.
    private static Written tellingMore(Written before, Written now) {
        return before.compareTo(now) <= 0 ? before : now;
    }

    private String periodWords(Row row) {
        return periods.stream()
                .map(column -> row.cell(column.index()).text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        Period period = period(row, faults);
        String name = cell(row, Role.MEASURE);
        if (others.containsKey(Role.MEASURE) && name == null) {
            faults.add(others.get(Role.MEASURE).heading(), Cell.Blank.BLANK, "the name of a measure");
            return;
        }
        if (period == null) {
            return;
        }
        List<Entry> found = new ArrayList<>();
        boolean sound = true;
        for (Column column : values) {
            Cell cell = row.cell(column.index());
            Value value = ValueText.read(cell);
            if (value == null) {
                sound = false;
                faults.add(column.heading(), cell, "a number, or why there is none, such as n/a or [x]");
            } else {
                found.add(new MeasureValue(measure(row, name(row, name, column), column), area(row), period, value,
                        basis(row, cell, value)));
                if (value instanceof Value.Missing(var reason)) {
                    missing.merge(reason, 1L, Long::sum);
                }
            }
        }
        if (sound) {
            found.forEach(entries);
        }
    }

    private @Nullable Period period(Row row, Faults faults) {
        String words = periodWords(row);
        Period period = known.computeIfAbsent(words, text::parse);
        if (period == null) {
            Column first = periods.getFirst();
            faults.add(first.heading(), row.cell(first.index()),
                    "a period such as 2012/13, Q1 2012/13, Apr-12 or 2012");
        }
        return period;
    }

    /// The measure, or the heading of its values where that says what they are, and what divides it.
    private String name(Row row, @Nullable String measure, Column column) {
        StringBuilder name = new StringBuilder(measure == null ? column.heading() : measure);
        if (measure != null && values.size() > 1) {
            name.append(" (").append(column.heading()).append(')');
        }
        for (Column breakdown : breakdowns) {
            String part = row.cell(breakdown.index()).text();
            if (!WHOLE.contains(part.toLowerCase(Locale.ROOT))) {
                name.append(", ").append(part);
            }
        }
        return name.toString();
    }

    /// The measure without what divides it: its parts share a unit.
    private String whole(Row row, Column column) {
        return cell(row, Role.MEASURE) + "\n" + column.heading();
    }

    private Measure measure(Row row, String name, Column column) {
        MeasureUnit unit = MeasureWords.unit(cell(row, Role.UNIT),
                written.getOrDefault(whole(row, column), Written.PLAIN), name);
        Column base = others.get(Role.BASELINE);
        String status = cell(row, Role.STATUS);
        return new Measure(name, unit, new Measure.Plan(cell(row, Role.THEME), cell(row, Role.LEAD_AGENCY),
                cell(row, Role.SOURCE), base == null ? null : MeasureWords.beside(row.cell(base.index())),
                cell(row, Role.TARGET), status == null ? null : MeasureWords.status(status)));
    }

    private @Nullable String area(Row row) {
        String code = cell(row, Role.AREA_CODE);
        return code == null ? cell(row, Role.AREA_NAME) : code;
    }

    /// The interval as columns state it, else as the value itself or a column of margins does.
    private Basis basis(Row row, Cell cell, Value value) {
        Double low = number(row, Role.LOW);
        Double high = number(row, Role.HIGH);
        Double answers = number(row, Role.DENOMINATOR);
        Basis stated = Basis.UNKNOWN;
        if (low == null && high == null) {
            Double margin = number(row, Role.MARGIN);
            stated = margin == null ? Margin.of(cell, value) : Margin.around(value, margin);
            low = stated.low();
            high = stated.high();
        }
        Double counted = number(row, Role.NUMERATOR);
        return new Basis(low, high, counted == null && answers == null ? stated.numerator() : counted,
                answers == null ? stated.denominator() : answers, number(row, Role.DESIGN_EFFECT),
                cell(row, Role.SOURCE), published(row));
    }

    /// The day a value was published; `null` where none is stated, or it is no day.
    private @Nullable LocalDate published(Row row) {
        String text = cell(row, Role.PUBLISHED);
        When when = text == null ? null : new DateText(DateOrder.DAY_FIRST).parse(text);
        return when == null ? null : when.day();
    }

    private @Nullable Double number(Row row, Role role) {
        Column column = others.get(role);
        double number = column == null ? Double.NaN : NumberText.of(row.cell(column.index()));
        return Double.isNaN(number) ? null : (Double) number;
    }

    private @Nullable String cell(Row row, Role role) {
        Column column = others.get(role);
        return column == null || row.cell(column.index()).isBlank() ? null : row.cell(column.index()).text();
    }

    @Override
    public List<String> assumptions() {
        return List.of();
    }

    @Override
    public List<String> findings() {
        return MeasureWords.missing(missing);
    }
}
