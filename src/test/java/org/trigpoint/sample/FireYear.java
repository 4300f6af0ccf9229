package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the calls to the fire and rescue service of one year: exactly the planned counts, in order of time.
final class FireYear {
    private FireYear() {}

    static List<FireIncident> make(Borough borough, FinancialYear year, Chance chance) {
        List<FireIncident> incidents = new ArrayList<>();
        for (Plan plan : Plan.read("fire.csv")) {
            Timetable timetable = plan.timetable(year);
            Weighted<SampleArea> areas = plan.pull().among(borough.areas(), chance);
            for (int i = 0; i < plan.count(year); i++) {
                boolean unknown = chance.happens(Scene.SHARE_UNKNOWN);
                incidents.add(new FireIncident(timetable.draw(chance), plan.text("type"), plan.text("property"),
                        plan.text("cause"), unknown ? Scene.UNKNOWN : Scene.in(areas.draw(chance), chance),
                        casualties(plan.share("injured"), chance)));
            }
        }
        incidents.sort(Comparator.comparing(FireIncident::when));
        return incidents;
    }

    private static int casualties(double share, Chance chance) {
        if (!chance.happens(share)) {
            return 0;
        }
        return chance.happens(0.75) ? 1 : chance.between(2, 3);
    }
}
