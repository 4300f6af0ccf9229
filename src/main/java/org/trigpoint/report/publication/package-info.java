/// The public edition of a document: disclosure control on every table, chart and sentence, and a check that what was
/// withheld cannot be worked out. Works on the finished document, so that no section can forget it. The entry point is
/// [Publication]. Uses `document`, `figure` and `statistics.disclosure`.
@NullMarked
package org.trigpoint.report.publication;

import org.jspecify.annotations.NullMarked;
