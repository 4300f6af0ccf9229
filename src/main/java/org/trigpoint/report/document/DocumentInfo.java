package org.trigpoint.report.document;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Marking;

import java.time.LocalDate;
import java.util.Locale;

/// What is said about a document as a whole: on its cover, in its margins and in its properties. Begin with [#of] and add
/// the rest; a part left empty is left off the cover.
///
/// @param title such as "Joint Strategic Intelligence Assessment"; never blank
/// @param subtitle a second line, or empty
/// @param partnership the body that issues it; written as the author too, so that no person's name is stored; never blank
/// @param period the time it covers, in words, such as "April 2012 to March 2013", or empty
/// @param marking the protective marking at the top and bottom of every page and sheet
/// @param edition who it is for, such as "Restricted edition", or empty
/// @param version such as "Version 1.0" or "Draft 2", or empty
/// @param date the date of issue
/// @param language British English unless changed
/// @param logo on the cover; `null` for none
public record DocumentInfo(String title, String subtitle, String partnership, String period, Marking marking,
        String edition, String version, LocalDate date, Locale language, @Nullable Logo logo) {
    public DocumentInfo {
        title = PlainText.line("title", title);
        subtitle = PlainText.clean(subtitle).strip();
        partnership = PlainText.line("partnership", partnership);
        period = PlainText.clean(period).strip();
        edition = PlainText.clean(edition).strip();
        version = PlainText.clean(version).strip();
    }

    /// The least a document must say; everything else empty, the language British English.
    public static DocumentInfo of(String title, String partnership, Marking marking, LocalDate date) {
        return new DocumentInfo(title, "", partnership, "", marking, "", "", date, Locale.UK, null);
    }

    /// The date of issue in writing, such as "30 June 2013".
    public String issued() {
        return new Cell.Day(date).text();
    }

    public DocumentInfo withSubtitle(String text) {
        return new DocumentInfo(title, text, partnership, period, marking, edition, version, date, language, logo);
    }

    public DocumentInfo withPeriod(String text) {
        return new DocumentInfo(title, subtitle, partnership, text, marking, edition, version, date, language, logo);
    }

    public DocumentInfo withEdition(String text) {
        return new DocumentInfo(title, subtitle, partnership, period, marking, text, version, date, language, logo);
    }

    public DocumentInfo withVersion(String text) {
        return new DocumentInfo(title, subtitle, partnership, period, marking, edition, text, date, language, logo);
    }

    public DocumentInfo withLogo(@Nullable Logo picture) {
        return new DocumentInfo(title, subtitle, partnership, period, marking, edition, version, date, language,
                picture);
    }
}
