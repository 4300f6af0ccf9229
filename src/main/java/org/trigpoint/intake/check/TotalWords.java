package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;

import java.util.Locale;
import java.util.Set;

/// Labels of rows that repeat what other rows add up to.
final class TotalWords {
    private static final Set<String> TOTALS = Set.of("total", "totals", "all", "overall", "sum", "all crime",
            "all crimes",
            "all offences", "all recorded crime", "all incidents", "all asb", "all wards", "all areas",
            "all categories", "cyfanswm", "pob trosedd");

    private TotalWords() {}

    static boolean isTotal(Cell cell) {
        if (!(cell instanceof Cell.Text(String words))) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return TOTALS.contains(lower) || lower.startsWith("total ") || lower.endsWith(" total")
                || lower.startsWith("grand total") || lower.startsWith("sub total") || lower.startsWith("subtotal")
                || lower.startsWith("sub-total");
    }
}
