package org.trigpoint.intake.layout;

import java.util.List;

/// Headings of columns that no layout keeps by itself: what names or finds a person, and free text, in which anything may
/// stand.
final class Unwanted {
    private static final List<String> PERSONAL = List.of("surname", "forename", "firstname", "lastname", "familyname",
            "givenname", "middlename", "fullname", "victimname", "offendername", "suspectname", "personname",
            "clientname", "complainantname", "callername", "dateofbirth", "birthdate", "dob", "telephone",
            "phonenumber",
            "mobilenumber", "mobileno", "emailaddress", "nhsnumber", "nationalinsurance", "pncid", "housenumber");
    private static final List<String> FREE_TEXT = List.of("comment", "narrative", "freetext", "remark", "modusoperandi",
            "momethod", "motext", "modescription", "summaryofincident", "incidentsummary", "circumstances", "notes",
            "additionalinformation");
    private static final List<String> FREE_TEXT_WHOLE = List.of("mo", "notes", "note", "summary", "details",
            "incidentdetails", "logtext", "message");

    private Unwanted() {}

    /// Whether a heading, in its normal form, is one of a person's name, birth, number or address.
    static boolean isPersonal(String normal) {
        return PERSONAL.stream().anyMatch(normal::contains);
    }

    /// Whether a heading, in its normal form, is one of free text.
    static boolean isFreeText(String normal) {
        return FREE_TEXT_WHOLE.contains(normal) || FREE_TEXT.stream().anyMatch(normal::contains);
    }
}
