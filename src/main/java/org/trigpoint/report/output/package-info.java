/// How documents reach the disk: the writers' common shape, XML, and files that are there wholly or not at all. Uses
/// `document` only.
@NullMarked
package org.trigpoint.report.output;

import org.jspecify.annotations.NullMarked;
