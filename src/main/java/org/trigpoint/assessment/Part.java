package org.trigpoint.assessment;

import java.util.Optional;

/// One part of an assessment: a class that asks the workspace everything about one subject. A new subject is a new part,
/// added to the list in [Parts], and a section of the report that shows its result.
public interface Part {
    /// What is being worked out, in the words of the progress bar, such as "Ranking places".
    String title();

    /// Works it out.
    ///
    /// @return the result; empty when the workspace holds nothing about it. What is expected but missing is told to
    /// [Enquiry#gap].
    /// @throws org.trigpoint.task.CancelledException when cancelled
    Optional<? extends PartResult> find(Enquiry enquiry);
}
