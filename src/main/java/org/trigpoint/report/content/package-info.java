/// What the documents of an assessment say, in order: its results and words become blocks, its numbers become figures.
/// The entry point is [AssessmentFiles].
///
/// A section is one [Section] class: an id, a title, and the blocks it makes of [Materials]; none where there is no data.
/// To add one, write the class (it finds its result by `materials.assessment().part(YourResult.class)`) and name it in
/// [Sections] where it belongs. The analyst orders sections, switches them off and comments on them by their ids.
@NullMarked
package org.trigpoint.report.content;

import org.jspecify.annotations.NullMarked;
