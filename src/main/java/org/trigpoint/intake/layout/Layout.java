package org.trigpoint.intake.layout;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How one supplier lays out one kind of table.
///
/// @param id its name on the command line, such as `police-uk-street`
/// @param title its name for people
/// @param kind what a row stands for
/// @param dataset the data set most of its rows belong to
/// @param identity what makes rows of different files the same record
/// @param fields the columns it knows; the first that fits a heading takes the column
/// @param requires for each inner list, one of these roles or names, or [#NAMED_YEAR], [#MONTHS] or [#YEARS], must be there for the layout to fit
/// @param categories rules tried in order; rows that fit none keep the supplier's words
/// @param missing lower-case words that stand for "no value" besides the usual ones
/// @param leaveOut headings, in normal form, of columns that are not kept: free text and personal data
/// @param hints lower-case words in the names of file and sheet and in titles that speak for this layout
/// @param keepOthers whether columns it does not know are kept as extras
/// @param localTimes whether its times are local, whatever offset from UTC they state
/// @param yearInReference whether a reference begins with the year, which counts where no column states one
/// @param keepFreeText whether columns of free text are kept as extras, because the analyst asks for them
public record Layout(String id, String title, Kind kind, Dataset dataset, Identity identity, List<Field> fields,
        List<List<String>> requires, List<CategoryRule> categories, Set<String> missing, List<Heading> leaveOut,
        List<String> hints, boolean keepOthers, boolean localTimes, boolean yearInReference, boolean keepFreeText) {

    /// What [#requires()] calls a year in a heading, a title or a name.
    public static final String NAMED_YEAR = "named-year";
    /// What [#requires()] calls columns of months in a table that a hint speaks for.
    public static final String MONTHS = "months";
    /// What [#requires()] calls columns of whole years.
    public static final String YEARS = "years";

    /// What [#requires()] calls a year that references begin with.
    public static final String REFERENCE_YEAR = "reference-year";

    public Layout {
        fields = List.copyOf(fields);
        requires = List.copyOf(requires);
        categories = List.copyOf(categories);
        missing = Set.copyOf(missing);
        leaveOut = List.copyOf(leaveOut);
        hints = List.copyOf(hints);
    }

    /// The same with more rules about its data set, which come first.
    Layout withRules(List<CategoryRule> rules) {
        List<CategoryRule> all = new ArrayList<>(
                rules.stream().filter(rule -> rule.category().dataset() == dataset).toList());
        all.addAll(categories);
        return new Layout(id, title, kind, dataset, identity, fields, requires, all, missing, leaveOut, hints,
                keepOthers, localTimes, yearInReference, keepFreeText);
    }

    /// The same, keeping columns of free text.
    Layout keepingFreeText() {
        return new Layout(id, title, kind, dataset, identity, fields, requires, categories, missing,
                leaveOut.stream().filter(heading -> !Unwanted.isFreeText(heading.normal())).toList(), hints, keepOthers,
                localTimes, yearInReference, true);
    }
}
