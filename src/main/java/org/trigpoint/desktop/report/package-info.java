/// "Would the chief sign this?" The marking, the period, and the documents.
@NullMarked
package org.trigpoint.desktop.report;

import org.jspecify.annotations.NullMarked;
