/// The documents of an assessment: one content, written as Word, Excel and PDF. Uses `assessment` and `figure`.
@NullMarked
package org.trigpoint.report;

import org.jspecify.annotations.NullMarked;
