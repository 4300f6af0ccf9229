/// What the documents of an assessment say, in order: its results and words become blocks, its numbers become figures.
/// The entry point is [AssessmentFiles].
@NullMarked
package org.trigpoint.report.content;

import org.jspecify.annotations.NullMarked;
