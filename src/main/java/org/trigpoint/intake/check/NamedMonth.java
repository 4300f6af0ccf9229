package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.When;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of counts whose month stands in its title or the name of its file alone: each row gets it in a column to the
/// right of all others.
///
/// @param month the month
/// @param title what names it
/// @param width how many columns the table has
public record NamedMonth(YearMonth month, String title, int width) implements Across {

    private static final DateText TEXT = new DateText(DateOrder.DAY_FIRST);
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin"
                    + "|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[\\s_.'\u2019-]{0,3}((?:19|20)\\d\\d|\\d\\d)(?![\\d/])",
            Pattern.CASE_INSENSITIVE);

    /// The month named by the titles; empty when they name none, or more than one.
    ///
    /// @param titles what stands above the table, and the names of sheet and file
    public static Optional<NamedMonth> find(List<String> headings, List<String> titles) {
        Optional<NamedMonth> found = Optional.empty();
        for (String title : titles) {
            Matcher named = MONTH.matcher(title);
            while (named.find()) {
                When when = TEXT.parse(named.group(1) + " " + named.group(2));
                if (when == null || (found.isPresent() && !found.get().month().equals(when.month()))) {
                    return Optional.empty();
                }
                found = found.or(() -> Optional.of(new NamedMonth(when.month(), title, headings.size())));
            }
        }
        return found;
    }

    @Override
    public int periods() {
        return 1;
    }

    @Override
    public Headings headings(List<String> written, List<String> lowest) {
        List<String> labels = new ArrayList<>(written);
        labels.add("Month");
        return new Headings(labels, lowest, Map.of(width, Role.DATE));
    }

    /// A row of the table with the month.
    Row dated(Row row) {
        Row dated = row.part(0, width);
        dated.put(width, new Cell.Text(month.toString()));
        return dated;
    }

    /// Where the month was found, for people.
    String words() {
        return "No column states a date; " + month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + month.getYear() + " was taken from '" + title + "'.";
    }
}
