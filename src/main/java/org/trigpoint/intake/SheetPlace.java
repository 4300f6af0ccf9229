package org.trigpoint.intake;

import org.trigpoint.intake.source.HashedSource;

/// One sheet on its way in: where it came from, and who meets it.
///
/// @param source the file
/// @param recognition what its table is compared with
/// @param visitor who meets the table
/// @param options what the analyst asks
record SheetPlace(HashedSource source, Recognition recognition, TableVisitor visitor, ReadOptions options) {
    String file() {
        return source.name();
    }

    String sheet() {
        return recognition.sheet();
    }

    /// The place of another table of the same sheet.
    ///
    /// @param number 2 for the second
    SheetPlace table(int number) {
        String name = (sheet() + " table " + number).strip();
        return new SheetPlace(source, new Recognition(recognition.shelf(), recognition.chosen(), name,
                recognition.file()), visitor, options);
    }

    void refused(String reason) {
        visitor.refused(file(), sheet(), reason);
    }
}
