package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers with a comma before the decimals and points between the thousands, as programs set to another country write
/// them: "10,5" and "1.234". A column is taken to have them when some cell of it can be nothing else, and none is written
/// the British way.
final class ContinentalNumbers {
    private static final Pattern SURE = Pattern
            .compile("[-\u2212]?\\d{1,3}(?:\\.\\d{3})+,\\d+ ?%?|[-\u2212]?\\d+,(?:\\d{1,2}|\\d{4,}) ?%?");
    private static final Pattern BRITISH = Pattern
            .compile("[-\u2212]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)? ?%?|[-\u2212]?\\d+\\.(?:\\d{1,2}|\\d{4,}) ?%?");
    private static final Pattern EITHER = Pattern.compile("[-\u2212]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)? ?%?");
    private static final int LONGEST = 30;

    private static final Set<Role> WORDS = EnumSet.of(Role.REFERENCE, Role.CATEGORY, Role.OUTCOME, Role.AREA_CODE,
            Role.AREA_NAME, Role.EXTRA, Role.MEASURE, Role.THEME);

    private final BitSet columns;

    private ContinentalNumbers(BitSet columns) {
        this.columns = columns;
    }

    /// The columns that are written so; columns of words, which may hold lists such as "4,5", are never among them.
    static ContinentalNumbers among(List<Row> sample, Match match) {
        BitSet sure = new BitSet();
        BitSet not = new BitSet();
        for (Row row : sample) {
            for (int i = 0; i < row.size(); i++) {
                if (isShort(row.cell(i)) && row.cell(i) instanceof Cell.Text(String words)) {
                    sure.set(i, sure.get(i) || SURE.matcher(words).matches());
                    not.set(i, not.get(i) || BRITISH.matcher(words).matches());
                }
            }
        }
        sure.andNot(not);
        match.extras().forEach(column -> sure.clear(column.index()));
        match.columns()
                .stream()
                .filter(column -> WORDS.contains(column.field().role()))
                .forEach(column -> sure.clear(column.index()));
        return new ContinentalNumbers(sure);
    }

    /// Whether no column is.
    boolean isEmpty() {
        return columns.isEmpty();
    }

    /// Most cells are words, which their first letter tells.
    private static boolean isShort(Cell cell) {
        if (!(cell instanceof Cell.Text(String words)) || words.length() > LONGEST) {
            return false;
        }
        char first = words.charAt(0);
        return Character.isDigit(first) || first == '-' || first == '\u2212';
    }

    /// The row with its numbers written the British way.
    Row british(Row row) {
        Row british = row.copy();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (isShort(row.cell(i)) && row.cell(i) instanceof Cell.Text(String words)
                    && EITHER.matcher(words).matches()) {
                british.put(i, Cell.of(words.replace(".", "").replace(',', '.')));
            }
        }
        return british;
    }
}
