/// The summary of a document as slides (pptx), for the meeting that decides. The entry point is [SlidesWriter]. Uses
/// `document` and `output`.
@NullMarked
package org.trigpoint.report.slides;

import org.jspecify.annotations.NullMarked;
