package org.trigpoint.question.subject;

import java.util.Map;

/// A sentence as a reader sees it, with what it was made of, so that it can be said in other words.
///
/// @param kind which of the templates of [SubjectWording] it was made of
/// @param values what stands for each placeholder
/// @param text the sentence by the template as shipped
public record Said(String kind, Map<String, String> values, String text) {
    public Said {
        values = Map.copyOf(values);
    }
}
