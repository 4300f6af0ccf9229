/// What a document says, free of any file format: information about it and a list of blocks. The writers for Word, Excel
/// and PDF read it and nothing else, so that one fact looks the same in all of them. Uses `model` only.
@NullMarked
package org.trigpoint.report.document;

import org.jspecify.annotations.NullMarked;
