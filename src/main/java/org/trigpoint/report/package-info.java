/// The documents of an assessment: one content, written as Word, Excel and PDF. Uses `assessment` and
/// `figure`, and `claims` to check itself.
@NullMarked
package org.trigpoint.report;

import org.jspecify.annotations.NullMarked;
