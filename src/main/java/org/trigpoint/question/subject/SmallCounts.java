package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;
import org.trigpoint.workspace.Workspace;

/// The rule for small counts that a workspace goes by, on screens and in reports: the setting `disclosure`, as
/// [DisclosureRule#code] writes it.
public final class SmallCounts {
    /// The name of the setting.
    public static final String SETTING = "disclosure";

    private SmallCounts() {}

    /// The rule of a workspace; counts below 5 are withheld when none was chosen.
    public static DisclosureRule of(Workspace workspace) {
        return workspace.setting(SETTING).flatMap(DisclosureRule::parse).orElse(DisclosureRule.usual());
    }

    /// Reads a rule: `health` for the rule of health data, or the threshold below which counts are withheld, such as `5`.
    ///
    /// @throws RefusedException when it is neither
    public static DisclosureRule parse(String text) {
        if (text.strip().equalsIgnoreCase("health")) {
            return new DisclosureRule.Health(Zeros.SHOWN);
        }
        try {
            int threshold = Integer.parseInt(text.strip());
            if (threshold >= 2) {
                return new DisclosureRule.Threshold(threshold, Zeros.SHOWN);
            }
        } catch (NumberFormatException notANumber) {
            throw refused(text, notANumber);
        }
        throw refused(text, null);
    }

    private static RefusedException refused(String text, @Nullable Throwable cause) {
        String reason = "'" + text + "' is no rule for small counts; write health, or a threshold such as 5";
        return cause == null ? new RefusedException(reason) : new RefusedException(reason, cause);
    }
}
