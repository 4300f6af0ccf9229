/// Help: the keys, the user guide itself, and what the program is made of. The entry point is [HelpSheet]. The guide is
/// the one that is published with the program; its text is written once. Uses `desktop.session`.
@NullMarked
package org.trigpoint.desktop.guide;

import org.jspecify.annotations.NullMarked;
