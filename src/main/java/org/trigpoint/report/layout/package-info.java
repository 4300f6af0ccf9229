/// What Word and PDF share of the look: the page, the fonts, and how wide the columns of a table are, so that nothing is
/// cut off. Uses `document` only.
@NullMarked
package org.trigpoint.report.layout;

import org.jspecify.annotations.NullMarked;
