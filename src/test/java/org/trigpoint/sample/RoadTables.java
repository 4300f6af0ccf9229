package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Collisions, the people injured in them and the vehicles, as the police return them to the ministry: words for people,
/// codes for the rest. They begin half a year before the other records, so that years from October can be compared.
final class RoadTables {
    private static final LocalDate FIRST = LocalDate.of(2010, 10, 1);
    private static final Weighted<Integer> HOURS = Weighted.by(IntStream.range(0, 24).boxed().toList(),
            Rhythm.DAYTIME::hourWeight);
    private static final Weighted<String> SPEEDS = Weighted.parse("30=66; 40=13; 50=4; 60=14; 70=3");

    private final Chance chance;
    private final Weighted<SampleArea> areas;
    private final List<Collision> collisions = new ArrayList<>();

    /// @param casualties those of the two financial years
    RoadTables(Borough borough, List<Casualty> casualties, Chance chance) {
        this.chance = chance;
        this.areas = Pull.RESIDENTS.among(borough.areas(), chance);
        List<Casualty> all = new ArrayList<>(casualties);
        List<LocalDate> earlier = FIRST.datesUntil(FinancialYear.BEFORE.first()).toList();
        all.addAll(Casualty.some("Fatal", 3, earlier, chance));
        all.addAll(Casualty.some("Serious", 21, earlier, chance));
        all.addAll(Casualty.some("Slight", 168, earlier, chance));
        all.sort(Comparator.comparing(Casualty::day));
        collide(all);
    }

    /// Of those injured on one day some were in one collision.
    private void collide(List<Casualty> casualties) {
        int next = 0;
        while (next < casualties.size()) {
            List<Casualty> together = new ArrayList<>(List.of(casualties.get(next)));
            next++;
            while (next < casualties.size() && casualties.get(next).day().equals(together.getFirst().day())
                    && chance.happens(0.4)) {
                together.add(casualties.get(next));
                next++;
            }
            collisions.add(collision(together));
        }
    }

    private Collision collision(List<Casualty> together) {
        LocalDate day = together.getFirst().day();
        LocalDateTime when = day.atTime((6 + HOURS.draw(chance)) % 24, 5 * chance.between(0, 11));
        Scene scene = chance.happens(Scene.SHARE_UNKNOWN) ? Scene.UNKNOWN : Scene.in(areas.draw(chance), chance);
        return new Collision("%d98NM%04d".formatted(day.getYear(), collisions.size() + 1), when, scene,
                Integer.parseInt(SPEEDS.draw(chance)), together, Collision.vehicles(together, chance));
    }

    Table collisions() {
        return table("Collisions", List.of("collision_index", "date", "time", "day_of_week", "collision_severity",
                "number_of_vehicles", "number_of_casualties", "location_easting_osgr", "location_northing_osgr",
                "lsoa_of_collision_location", "speed_limit"), collisions.stream().map(RoadTables::row).toList());
    }

    private static List<@Nullable Object> row(Collision collision) {
        LocalDate day = collision.when().toLocalDate();
        return Arrays.asList(collision.index(), day, collision.when().toLocalTime(),
                day.getDayOfWeek().getValue() % 7 + 1, collision.severity(), collision.vehicles().size(),
                collision.casualties().size(), collision.scene().easting(), collision.scene().northing(),
                collision.scene().areaCode(), collision.speedLimit());
    }

    Table casualties() {
        return table("Casualties", List.of("collision_index", "date", "casualty_severity", "casualty_class",
                "casualty_type", "sex_of_casualty", "age_of_casualty"),
                collisions.stream()
                        .flatMap(collision -> collision.casualties()
                                .stream()
                                .map(casualty -> Arrays.<@Nullable Object>asList(collision.index(), casualty.day(),
                                        casualty.severity(), casualty.role(), casualty.type(), casualty.sex(),
                                        casualty.age())))
                        .toList());
    }

    Table vehicles() {
        return table("Vehicles", List.of("collision_index", "date", "vehicle_type", "vehicle_manoeuvre",
                "sex_of_driver", "age_of_driver"),
                collisions.stream()
                        .flatMap(collision -> collision.vehicles()
                                .stream()
                                .map(vehicle -> Arrays.<@Nullable Object>asList(collision.index(),
                                        collision.when().toLocalDate(), vehicle.type(), vehicle.manoeuvre(),
                                        vehicle.sex(), vehicle.age())))
                        .toList());
    }

    private static Table table(String name, List<String> headings, List<List<@Nullable Object>> rows) {
        return new Table(name, List.of(District.BOROUGH + ": made-up records"), headings, rows, List.of());
    }
}
