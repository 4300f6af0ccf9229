/// Priorities: what should we do first? The scored matrix, the context, and what became of last year's priorities. The
/// entry point is [PrioritiesView]. Uses `question.subject`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.NullMarked;
