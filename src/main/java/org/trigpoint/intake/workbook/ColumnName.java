package org.trigpoint.intake.workbook;

/// The letters of columns: A is 0, Z is 25, AA is 26.
public final class ColumnName {
    private static final int LETTERS = 26;
    private static final int LONGEST = 3;

    private ColumnName() {}

    /// The column of a cell's address such as "AB12"; -1 when it has no letters or too many.
    static int index(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && Character.isLetter(address.charAt(i))) {
            if (i == LONGEST) {
                return -1;
            }
            column = column * LETTERS + (address.charAt(i) & 0x5f) - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    /// The letters of a column.
    ///
    /// @param index from 0
    public static String of(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /// Says that columns are hidden and were left out.
    ///
    /// @param first from 0
    /// @param last from 0
    static String hidden(int first, int last) {
        return first == last ? "The hidden column " + of(first) + " was left out."
                : "The hidden columns " + of(first) + " to " + of(last) + " were left out.";
    }
}
