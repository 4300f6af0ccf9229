package org.trigpoint.question.subject;

import org.trigpoint.model.Period;

/// Of which months a subject is asked.
///
/// @param period the later months
/// @param against the months they are compared with, of the same length
public record SubjectRequest(Period period, Period against) {
    /// @throws IllegalArgumentException when the lengths differ
    public SubjectRequest {
        if (period.length() != against.length()) {
            throw new IllegalArgumentException(
                    "periods of different lengths are not compared: " + period + ", " + against);
        }
    }

    /// The months and the same months a year earlier.
    public static SubjectRequest yearOnYear(Period period) {
        return new SubjectRequest(period, period.yearBefore());
    }
}
