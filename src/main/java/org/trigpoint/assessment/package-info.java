/// One strategic assessment: every question asked, every finding in words, nothing drawn yet.
/// Uses the questions and the rooms beneath them. The entry point is [AssessmentRun].
///
/// A subject is one [Part]: a class that turns an [Enquiry] (workspace, months, seed, progress) into a result record (a
/// [PartResult]) and tells the gaps it met. To add one, write the part and its record, name the part in [Parts], and write a
/// section in `report.content` that shows it, found there by `assessment.part(YourResult.class)`. Parts of a large
/// subject may stand in a package of their own beneath this one.
@NullMarked
package org.trigpoint.assessment;

import org.jspecify.annotations.NullMarked;
