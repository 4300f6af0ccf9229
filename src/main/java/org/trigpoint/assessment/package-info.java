/// One strategic assessment: every question asked, every finding in words, nothing drawn yet.
/// Uses the questions and the rooms beneath them.
@NullMarked
package org.trigpoint.assessment;

import org.jspecify.annotations.NullMarked;
