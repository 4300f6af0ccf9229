package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds a measure that has two baselines in one table.
final class BaselineCheck {
    private final Vocabulary vocabulary;
    private final List<Fact> facts;

    BaselineCheck(Vocabulary vocabulary, List<Fact> facts) {
        this.vocabulary = vocabulary;
        this.facts = facts;
    }

    /// A row's measure with its baseline.
    private record Baseline(Row row, Set<String> key, Cell cell) {
        boolean clashes(Baseline other) {
            return key.equals(other.key) && cell.unit().equals(other.cell.unit()) && cell.value() != other.cell.value();
        }
    }

    List<Claim> check(Table table) {
        List<Claim> claims = new ArrayList<>();
        int column = column(table);
        List<Baseline> baselines = column < 0 ? List.of() : baselines(table, column);
        for (int i = 0; i < baselines.size(); i++) {
            for (Baseline earlier : baselines.subList(0, i)) {
                if (baselines.get(i).clashes(earlier)) {
                    claims.add(claim(baselines.get(i), earlier));
                }
            }
        }
        return claims;
    }

    private static int column(Table table) {
        List<String> header = table.rows().getFirst().cells();
        for (int i = 1; i < header.size(); i++) {
            if (header.get(i).toLowerCase(java.util.Locale.ROOT).contains("baseline")) {
                return i;
            }
        }
        return -1;
    }

    private List<Baseline> baselines(Table table, int column) {
        List<Baseline> baselines = new ArrayList<>();
        for (Row row : table.rows()) {
            Cell cell = Cell.of(row.cell(column));
            Set<String> key = vocabulary.key(row.label(), "");
            if (cell != null && !key.isEmpty()) {
                baselines.add(new Baseline(row, key, cell));
            }
        }
        return baselines;
    }

    private Claim claim(Baseline later, Baseline earlier) {
        String value = Cell.written(later.cell().unit(), later.cell().value());
        String other = Cell.written(earlier.cell().unit(), earlier.cell().value());
        return new Claim(later.row().line(), later.row().label() + ": " + value, Finding.INCONSISTENT, value, other,
                "two baselines for one measure: line " + earlier.row().line() + " says " + other + known(earlier)
                        + known(later));
    }

    /// What the text says the figure covers, when that is no whole year.
    private String known(Baseline baseline) {
        for (Fact fact : facts) {
            Pair pair = fact.change().pair();
            Period after = fact.times().after();
            if (pair != null && after != null && pair.after().value() == baseline.cell().value()
                    && after.length() != 12) {
                return "; on line " + fact.line() + " "
                        + Cell.written(baseline.cell().unit(), baseline.cell().value()) + " covers " + after.length()
                        + " months";
            }
        }
        return "";
    }
}
