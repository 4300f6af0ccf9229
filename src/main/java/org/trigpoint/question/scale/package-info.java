/// The bands, weights and numbers that a partnership may change of what the subjects rest on, as lines of a form. The
/// entry point is [Scales]. Uses `question.subject` and `workspace`.
@NullMarked
package org.trigpoint.question.scale;

import org.jspecify.annotations.NullMarked;
