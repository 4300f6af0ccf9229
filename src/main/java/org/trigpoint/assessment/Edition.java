package org.trigpoint.assessment;

import org.trigpoint.model.Audience;
import org.trigpoint.statistics.disclosure.DisclosureRule;

/// Who an assessment is for, and which counts such a reader may not see.
///
/// @param audience who may read it
/// @param rule which counts are withheld: of everything from the public, of people and cases from partners too
public record Edition(Audience audience, DisclosureRule rule) {
    /// For the partners: every figure.
    public static final Edition RESTRICTED = new Edition(Audience.RESTRICTED, DisclosureRule.usual());

    /// Whether disclosure control applies.
    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }
}
