package org.trigpoint.report.document;

import java.util.regex.Pattern;

/// One column of a table.
///
/// @param heading unique within the table; never blank
/// @param kind what its cells mostly hold; spreadsheets split an interval into two columns
/// @param alignment where its text stands
/// @param secrecy whether its counts may be withheld from the public
public record Column(String heading, Kind kind, Alignment alignment, Secrecy secrecy) {

    private static final Pattern MONTHS = Pattern.compile("(\\p{L}{3}) (\\d{4}) to (\\p{L}{3}) (\\d{4})");

    /// What the cells of a column mostly hold. Any cell may still be missing or say something in words.
    public enum Kind {
        TEXT, NUMBER, INTERVAL, STATUS, DATE, PICTURE
    }

    /// Whether the counts of a column are of people or of what happened to them.
    public enum Secrecy {
        /// Small ones are withheld from a public edition.
        PROTECTED,
        /// No counts, but worked out from those of the row: withheld with any of them.
        DERIVED,
        /// No counts, but together with those of the other rows they tell what is withheld of one: withheld from all.
        TOGETHER,
        /// Ranks, published populations, numbers of files: never withheld.
        OPEN
    }

    /// Where text stands.
    public enum Alignment {
        LEFT, RIGHT, CENTRE
    }

    public Column {
        heading = PlainText.line("heading of a column", heading);
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT, Alignment.LEFT, Secrecy.PROTECTED);
    }

    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER, Alignment.RIGHT, Secrecy.PROTECTED);
    }

    public static Column interval(String heading) {
        return new Column(heading, Kind.INTERVAL, Alignment.RIGHT, Secrecy.PROTECTED);
    }

    public static Column status(String heading) {
        return new Column(heading, Kind.STATUS, Alignment.LEFT, Secrecy.PROTECTED);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE, Alignment.LEFT, Secrecy.PROTECTED);
    }

    public static Column picture(String heading) {
        return new Column(heading, Kind.PICTURE, Alignment.LEFT, Secrecy.PROTECTED);
    }

    /// The heading as it is set: "Nov 2020 to Oct 2021" takes two lines, not four.
    public String lettering() {
        return MONTHS.matcher(heading).replaceAll("$1\u00a0$2 to\u00a0$3\u00a0$4");
    }

    /// The same column of numbers that are never withheld, such as ranks.
    public Column open() {
        return new Column(heading, kind, alignment, Secrecy.OPEN);
    }

    /// The same column of what is withheld from all rows or none, such as small charts of their months.
    public Column together() {
        return new Column(heading, kind, alignment, Secrecy.TOGETHER);
    }

    /// The same column of numbers that are no counts but follow from those of their row, such as an index.
    public Column derived() {
        return new Column(heading, kind, alignment, Secrecy.DERIVED);
    }
}
