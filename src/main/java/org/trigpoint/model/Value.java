package org.trigpoint.model;

import java.util.OptionalDouble;

/// A value of a measure, or why there is none. A missing value is never zero and never blank.
public sealed interface Value {
    /// A value that is known.
    ///
    /// @param number finite, in the unit of the measure
    /// @param standing how final it is
    record Known(double number, Standing standing) implements Value {
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a known value is a number: " + number);
            }
        }
    }

    /// A value that is missing.
    ///
    /// @param reason why
    record Missing(MissingReason reason) implements Value {}

    /// A final value.
    static Value of(double number) {
        return new Known(number, Standing.FINAL);
    }

    /// No value, for this reason.
    static Value missing(MissingReason reason) {
        return new Missing(reason);
    }

    /// The number; empty when missing.
    default OptionalDouble known() {
        return switch (this) {
            case Known known -> OptionalDouble.of(known.number());
            case Missing _ -> OptionalDouble.empty();
        };
    }
}
