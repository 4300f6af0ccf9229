package org.trigpoint.desktop.explore;

import org.trigpoint.model.Condition;

import java.util.Arrays;
import java.util.List;

/// The days of the week that can be asked for.
enum Days {
    ANY("Any day"),
    WEEKDAYS("Monday to Thursday", "Monday", "Tuesday", "Wednesday", "Thursday"),
    WEEKEND("Friday to Sunday", "Friday", "Saturday", "Sunday"),
    MONDAY("Monday", "Monday"),
    TUESDAY("Tuesday", "Tuesday"),
    WEDNESDAY("Wednesday", "Wednesday"),
    THURSDAY("Thursday", "Thursday"),
    FRIDAY("Friday", "Friday"),
    SATURDAY("Saturday", "Saturday"),
    SUNDAY("Sunday", "Sunday");

    private final String title;
    private final List<String> names;

    Days(String title, String... names) {
        this.title = title;
        this.names = List.copyOf(Arrays.asList(names));
    }

    String title() {
        return title;
    }

    /// One condition a day; none for any day.
    List<Condition> conditions() {
        return names.stream().map(name -> new Condition("weekday", name)).toList();
    }
}
