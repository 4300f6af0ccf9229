/// People: who is harmed, and who comes back. One view over the result of any subject. The entry point is [PeopleView].
/// Uses `question.subject`, `figure`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.people;

import org.jspecify.annotations.NullMarked;
