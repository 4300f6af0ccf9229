/// "What, where, when?" Any filter answered at once: map, top places, months, hours; saved as a query.
/// The entry point is [ExploreView]. Uses `question.explore`, `question.spot`, `figure.map`,
/// `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.explore;

import org.jspecify.annotations.NullMarked;
