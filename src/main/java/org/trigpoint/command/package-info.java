/// The command line: one class a command, tables to standard output, notes to standard error.
/// Uses every room but `desktop`.
@NullMarked
package org.trigpoint.command;

import org.jspecify.annotations.NullMarked;
