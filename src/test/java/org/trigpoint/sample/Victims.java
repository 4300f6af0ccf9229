package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives victims their pseudonyms. Some are victims again, of domestic abuse more often than of anything else.
final class Victims {
    private static final double AGAIN = 0.05;
    private static final double DOMESTIC_AGAIN = 0.14;
    private static final int RANGE = 1 << 24;
    private static final int STEP = 6_700_417;

    private final Map<Scene, List<String>> known = new HashMap<>();
    private final List<String> abused = new ArrayList<>();
    private final Chance chance;
    private int given;

    Victims(Chance chance) {
        this.chance = chance;
    }

    String ofDomesticAbuse() {
        if (!abused.isEmpty() && chance.happens(DOMESTIC_AGAIN)) {
            return chance.oneOf(abused);
        }
        String victim = newPseudonym();
        abused.add(victim);
        return victim;
    }

    /// A victim of anything else: those at the same address may be the same person.
    String at(Scene scene) {
        List<String> here = known.computeIfAbsent(scene, s -> new ArrayList<>());
        if (!here.isEmpty() && chance.happens(AGAIN)) {
            return chance.oneOf(here);
        }
        String victim = newPseudonym();
        here.add(victim);
        return victim;
    }

    /// An odd step visits every number of the range once.
    private String newPseudonym() {
        given++;
        return "V%06X".formatted(Math.floorMod((long) given * STEP, RANGE));
    }
}
