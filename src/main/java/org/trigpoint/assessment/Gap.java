package org.trigpoint.assessment;

/// Something the assessment cannot say, and why.
///
/// @param subject such as "Fire"
/// @param reason in plain words
/// @param words both as a sentence
public record Gap(String subject, String reason, String words) {}
