package org.trigpoint.report.document;

/// One column of a table.
///
/// @param heading unique within the table; never blank
/// @param kind what its cells mostly hold; spreadsheets split an interval into two columns
/// @param alignment where its text stands
public record Column(String heading, Kind kind, Alignment alignment) {
    /// What the cells of a column mostly hold. Any cell may still be missing or say something in words.
    public enum Kind {
        TEXT, NUMBER, INTERVAL, STATUS, DATE, PICTURE
    }

    /// Where text stands.
    public enum Alignment {
        LEFT, RIGHT, CENTRE
    }

    public Column {
        heading = PlainText.line("heading of a column", heading);
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT, Alignment.LEFT);
    }

    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER, Alignment.RIGHT);
    }

    public static Column interval(String heading) {
        return new Column(heading, Kind.INTERVAL, Alignment.RIGHT);
    }

    public static Column status(String heading) {
        return new Column(heading, Kind.STATUS, Alignment.LEFT);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE, Alignment.LEFT);
    }

    public static Column picture(String heading) {
        return new Column(heading, Kind.PICTURE, Alignment.LEFT);
    }
}
