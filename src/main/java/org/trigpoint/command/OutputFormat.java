package org.trigpoint.command;

/// How a table is written to standard output.
enum OutputFormat {
    /// Aligned for people, numbers rounded.
    text,
    /// Comma-separated, UTF-8, full precision.
    csv,
    /// An array of objects, full precision.
    json
}
