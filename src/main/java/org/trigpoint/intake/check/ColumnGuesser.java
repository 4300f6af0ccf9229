package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Guesses what the columns of an unknown table mean, from their headings and from what stands in them. Each role but the
/// extras goes to one column, the likeliest.
public final class ColumnGuesser {
    private static final double HEADING_WEIGHT = 0.55;
    private static final double CONTENT_WEIGHT = 0.45;
    private static final double BELIEVED = 0.2;
    private static final int VALUES_SHOWN = 5;
    private static final Map<Role, Role> OTHER_HALF = Map.of(Role.LONGITUDE, Role.LATITUDE, Role.LATITUDE,
            Role.LONGITUDE, Role.EASTING, Role.NORTHING, Role.NORTHING, Role.EASTING);
    private final Shelf shelf;

    /// @param shelf whose layouts teach what headings mean
    public ColumnGuesser(Shelf shelf) {
        this.shelf = shelf;
    }

    /// A guess for every column, in their order.
    ///
    /// @param headings by column; empty where a column has none
    /// @param rows the first rows below the headings
    public List<ColumnGuess> guess(List<String> headings, List<Row> rows) {
        List<Claim> claims = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            claims.addAll(claims(column, headings.get(column), cells(rows, column)));
        }
        // Words such as "Source" and "Status" mean something of a measure only where there is one.
        boolean measures = claims.stream().anyMatch(claim -> claim.role == Role.MEASURE);
        claims.removeIf(claim -> !measures && claim.role.isOfMeasures());
        claims.removeIf(claim -> claim.named == 0 && isHalfOfPoint(claim, claims));
        claims.sort((a, b) -> Double.compare(b.confidence, a.confidence));
        Claim[] granted = new Claim[headings.size()];
        Set<Role> taken = EnumSet.noneOf(Role.class);
        for (Claim claim : claims) {
            if (granted[claim.column] == null && claim.confidence >= BELIEVED && taken.add(claim.role)) {
                granted[claim.column] = claim;
            }
        }
        List<ColumnGuess> guesses = new ArrayList<>();
        for (int column = 0; column < granted.length; column++) {
            guesses.add(guess(column, headings.get(column), granted[column], cells(rows, column)));
        }
        return guesses;
    }

    private record Claim(int column, Role role, double named, double confidence, String reason) {}

    /// Whether a column would be one half of a point whose other half no column is.
    private static boolean isHalfOfPoint(Claim claim, List<Claim> all) {
        Role other = OTHER_HALF.get(claim.role);
        return other != null && all.stream()
                .noneMatch(half -> half.role == other && half.column != claim.column && half.confidence >= BELIEVED);
    }

    private List<Claim> claims(int column, String heading, List<Cell> cells) {
        Map<Role, Double> byHeading = shelf.meanings(heading);
        List<Claim> claims = new ArrayList<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(byHeading.keySet());
        roles.addAll(ColumnContent.TESTED);
        roles.remove(Role.EXTRA);
        for (Role role : roles) {
            double named = byHeading.getOrDefault(role, 0.0);
            double fits = named > 0 ? ColumnContent.fit(role, cells) : ColumnContent.fitUnnamed(role, cells);
            // Content that contradicts a heading outweighs it: a column of names called "Date" holds no dates.
            double confidence = fits < 0 ? 0 : HEADING_WEIGHT * named + CONTENT_WEIGHT * fits;
            claims.add(new Claim(column, role, named, confidence, reason(named, fits)));
        }
        return claims;
    }

    private static String reason(double named, double fits) {
        if (named > 0 && fits > 0) {
            return "heading and values agree";
        }
        return named > 0 ? "the heading says so" : "the values look like it";
    }

    private static ColumnGuess guess(int column, String heading, Claim granted, List<Cell> cells) {
        Set<String> values = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (!cell.isBlank() && values.size() < VALUES_SHOWN) {
                values.add(cell.text());
            }
        }
        List<String> sample = List.copyOf(values);
        return granted == null
                ? new ColumnGuess(column, heading, Role.EXTRA, 0, "nothing speaks for another meaning", sample)
                : new ColumnGuess(column, heading, granted.role, granted.confidence, granted.reason, sample);
    }

    private static List<Cell> cells(List<Row> rows, int column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }
}
