/// One place or one theme, whole: the problem profile. Start at [org.trigpoint.question.profile.ProfileQuestion]. Uses
/// `question` and its rooms, `workspace`, `store` and `place`.
@NullMarked
package org.trigpoint.question.profile;

import org.jspecify.annotations.NullMarked;
