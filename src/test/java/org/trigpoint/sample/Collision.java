package org.trigpoint.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// A collision with those injured in it and the vehicles in it.
record Collision(String index, LocalDateTime when, Scene scene, int speedLimit, List<Casualty> casualties,
        List<Vehicle> vehicles) {

    private static final Weighted<String> OTHERS = Weighted.parse("9=82; 19=11; 21=4; 11=3");
    private static final Weighted<String> MANOEUVRES = Weighted.parse("18=52; 9=14; 7=6; 3=8; 4=9; 13=5; 1=3; 5=3");

    /// A vehicle, by the codes of the national returns.
    record Vehicle(String type, String manoeuvre, int sex, int age) {}

    /// Vehicles for those injured: their own, for somebody on foot the one that struck them, and often another.
    static List<Vehicle> vehicles(List<Casualty> casualties, Chance chance) {
        List<Vehicle> vehicles = new ArrayList<>();
        for (Casualty casualty : casualties) {
            String type = typeOf(casualty);
            if (casualty.role().equals("Driver or rider")) {
                vehicles.add(vehicle(type, casualty.sex().equals("Male") ? 1 : 2, casualty.age(), chance));
            } else if (vehicles.stream().noneMatch(vehicle -> vehicle.type().equals(type))) {
                vehicles.add(stranger(type, chance));
            }
        }
        boolean onFoot = casualties.stream().anyMatch(casualty -> casualty.role().equals("Pedestrian"));
        if (vehicles.size() == 1 && !onFoot && chance.happens(0.72)) {
            vehicles.add(stranger(OTHERS.draw(chance), chance));
        }
        return vehicles;
    }

    private static String typeOf(Casualty casualty) {
        return switch (casualty.type()) {
            case "Cyclist" -> "1";
            case "Motorcycle over 500cc rider or passenger" -> "5";
            default -> "9";
        };
    }

    private static Vehicle stranger(String type, Chance chance) {
        return vehicle(type, chance.happens(0.66) ? 1 : 2, chance.between(17, 84), chance);
    }

    private static Vehicle vehicle(String type, int sex, int age, Chance chance) {
        return new Vehicle(type, MANOEUVRES.draw(chance), sex, age);
    }

    /// The code of the worst injury.
    int severity() {
        return casualties.stream().mapToInt(Casualty::code).min().orElseThrow();
    }
}
