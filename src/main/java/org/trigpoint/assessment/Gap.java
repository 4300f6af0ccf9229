package org.trigpoint.assessment;

/// Something the assessment cannot say, and why.
///
/// @param subject such as "Fire"
/// @param reason in plain words
public record Gap(String subject, String reason) {}
