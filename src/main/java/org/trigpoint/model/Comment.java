package org.trigpoint.model;

import java.time.LocalDate;

/// The analyst's own words on one section of a report.
///
/// @param section the section's id
/// @param period the code of the months assessed
/// @param audience the widest edition that prints it
/// @param text paragraphs with empty lines between; never blank
/// @param changedOn the day it was written
public record Comment(String section, String period, Audience audience, String text, LocalDate changedOn) {
    public Comment {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a comment says something");
        }
    }
}
