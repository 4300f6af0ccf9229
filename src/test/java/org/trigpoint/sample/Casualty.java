package org.trigpoint.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Somebody injured on the roads.
///
/// @param severity "Fatal", "Serious" or "Slight"
/// @param role "Driver or rider", "Passenger" or "Pedestrian"
record Casualty(LocalDate day, String severity, String role, String type, String sex, int age) {

    private static final Weighted<String> TYPES = Weighted.parse("Car occupant=58; Pedestrian=17; Cyclist=12;"
            + " Motorcycle over 500cc rider or passenger=13");

    /// So many of a severity on some of the days.
    static List<Casualty> some(String severity, int number, List<LocalDate> days, Chance chance) {
        return IntStream.range(0, number).mapToObj(_ -> {
            String type = TYPES.draw(chance);
            LocalDate day = chance.oneOf(days);
            boolean drives = !type.equals("Pedestrian") && chance.happens(0.66);
            String sex = chance.happens(0.58) ? "Male" : "Female";
            int age = chance.between(3, 88);
            return new Casualty(day, severity, role(type, drives, age), type, sex, age);
        }).toList();
    }

    /// Children drive nothing but bicycles.
    private static String role(String type, boolean drives, int age) {
        if (type.equals("Pedestrian")) {
            return type;
        }
        return drives && (age >= 17 || type.equals("Cyclist")) ? "Driver or rider" : "Passenger";
    }

    /// The code of the severity: the lower, the worse.
    int code() {
        return List.of("Fatal", "Serious", "Slight").indexOf(severity) + 1;
    }
}
