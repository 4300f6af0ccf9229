package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Preferences;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.Rows;
import org.trigpoint.store.Store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Workspaces and sessions made by hand, for tests of view models.
public final class Desktops {
    public static final Period YEAR = Period.parse("FY2012/13");
    /// The LSOAs of the workspace, the busiest last.
    public static final List<String> AREAS = List.of("E01000001", "E01000002", "E01000003", "E01000004");

    private Desktops() {}

    /// A session without a workspace, working at once.
    public static Session session(Path folder) {
        return new Session(Work.immediate(), Preferences.in(folder.resolve("settings").resolve("desktop.properties")));
    }

    /// A session with an open workspace of two years: 960 burglaries fell to 480, 96 robberies to 84, and 12 incidents
    /// of anti-social behaviour a month in each of the four areas did not change.
    public static Session open(Path folder) {
        Session session = session(folder);
        session.open(workspace(folder));
        return session;
    }

    /// The workspace of [#open].
    public static Path workspace(Path folder) {
        Path file = folder.resolve("Borough.trigpoint");
        try (Store store = Store.create(file)) {
            List<Entry> crime = new ArrayList<>();
            add(crime, Dataset.CRIME, "Burglary", YEAR.yearBefore(), new int[]{10, 10, 20, 40});
            add(crime, Dataset.CRIME, "Burglary", YEAR, new int[]{5, 5, 10, 20});
            add(crime, Dataset.CRIME, "Robbery", YEAR.yearBefore(), new int[]{2, 2, 2, 2});
            add(crime, Dataset.CRIME, "Robbery", YEAR, new int[]{2, 2, 2, 1});
            add(crime, Dataset.CRIME, "Arson", YEAR, new int[]{1, 0, 0, 0});
            Rows.write(store, "crime.csv", crime);
            List<Entry> asb = new ArrayList<>();
            add(asb, Dataset.ASB, "Nuisance", YEAR.yearBefore(), new int[]{12, 12, 12, 12});
            add(asb, Dataset.ASB, "Nuisance", YEAR, new int[]{12, 12, 12, 12});
            Rows.write(store, "asb.csv", asb);
            Rows.write(store, "areas.csv", areas());
        }
        return file;
    }

    /// Writes the outlines of the areas, squares in a row, as one more batch.
    public static void addBoundaries(Path workspace) {
        List<Entry> outlines = new ArrayList<>();
        for (int i = 0; i < AREAS.size(); i++) {
            double west = -1.5 + i * .01;
            double[] ring = {west, 52.6, west + .01, 52.6, west + .01, 52.61, west, 52.61, west, 52.6};
            outlines.add(new Boundary(AREAS.get(i), List.of(List.of(ring))));
        }
        try (Store store = Store.open(workspace)) {
            Rows.write(store, "boundaries.geojson", outlines);
        }
    }

    /// Writes a grid of measures by month as one more batch: deliberate fires below their target, completed treatment
    /// below its, and repeat victims suppressed in two months and not known in the others.
    public static void addMeasures(Path workspace) {
        Measure fires = new Measure("Deliberate fires", MeasureUnit.COUNT,
                new Measure.Plan("Fire", "Fire and rescue", null, Value.of(414), "370", null));
        Measure treatment = new Measure("Completed treatment", MeasureUnit.PERCENT,
                new Measure.Plan("Health", "Public health", null, null, "at least 40%", null));
        Measure repeats = new Measure("Repeat victims", MeasureUnit.COUNT,
                new Measure.Plan("Health", null, null, null, "Baseline to be set during 2013/14", null));
        List<Entry> values = new ArrayList<>();
        YEAR.months().forEach(month -> {
            Period one = Period.of(month, month);
            int number = month.getMonthValue();
            values.add(new MeasureValue(fires, one, Value.of(24 + number)));
            values.add(new MeasureValue(treatment, one, Value.of(30 + number)));
        });
        YEAR.months()
                .subList(0, 2)
                .forEach(month -> values.add(new MeasureValue(repeats, Period.of(month, month),
                        Value.missing(MissingReason.SUPPRESSED))));
        try (Store store = Store.open(workspace)) {
            Rows.write(store, "measures.csv", values);
        }
    }

    /// Writes what the screens of people and priorities show, as three more batches: a register of ten cases a year, of
    /// which four score higher than the others; three options for priorities; and a priority of last year.
    public static void addPeople(Path workspace) {
        try (Store store = Store.open(workspace)) {
            List<Incident> cases = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String score = i < 4 ? "3" : "1";
                cases.add(record(Dataset.ASB_CASE, "Nuisance", "2011-06-0" + (i % 9 + 1), List.of("C" + i, score)));
                cases.add(record(Dataset.ASB_CASE, "Nuisance", "2012-06-0" + (i % 9 + 1), List.of("C" + i, score)));
            }
            write(store, "risk assessments.csv", List.of("case", "vulnerability"), cases);
            List<String> criteria = List.of("physical harm", "volume", "capacity", "impact", "likelihood", "confidence",
                    "evidence");
            write(store, "options.csv", criteria, List.of(
                    record(Dataset.PRIORITY, "Domestic abuse", "2013-03-01",
                            List.of("4", "3", "3", "4", "4", "High", "Reports rose.")),
                    record(Dataset.PRIORITY, "Burglary", "2013-03-01",
                            List.of("1", "2", "2", "2", "3", "Medium", "Fell by half.")),
                    record(Dataset.PRIORITY, "Nuisance", "2013-03-01",
                            List.of("1", "4", "1", "2", "4", "High", "No change."))));
            write(store, "last year.csv", List.of("aim", "measure", "target", "result", "done"),
                    List.of(record(Dataset.PRIORITY, "Robbery", "2012-04-01", List.of("Fewer robberies",
                            "Recorded robberies", "5% reduction", "12.5% reduction", "Patrols after dark"))));
        }
    }

    private static Incident record(Dataset dataset, String category, String day, List<String> extras) {
        return new Incident(new Category(dataset, category), When.of(LocalDate.parse(day), null), Where.inArea(null),
                null, null, extras);
    }

    private static void write(Store store, String file, List<String> extras, List<Incident> records) {
        Rows.write(store,
                new BatchHead(file, "", "test", records.getFirst().category().dataset(), extras, Identity.NONE,
                        Instant.parse("2013-06-01T09:00:00Z")),
                records);
    }

    private static List<Entry> areas() {
        List<Entry> areas = new ArrayList<>();
        for (int i = 0; i < AREAS.size(); i++) {
            areas.add(new Area(AREAS.get(i), "Borough 00" + (i / 2 + 1) + "AB".charAt(i % 2), AreaType.LSOA));
            areas.add(new AreaValue(AREAS.get(i), AreaValue.POPULATION, 2012, 1500));
        }
        return areas;
    }

    private static void add(List<Entry> entries, Dataset dataset, String category, Period period, int[] monthly) {
        period.months().forEach(month -> {
            for (int area = 0; area < monthly.length; area++) {
                for (int i = 0; i < monthly[area]; i++) {
                    entries.add(Rows.incident(dataset, category, month.toString(), AREAS.get(area)));
                }
            }
        });
    }
}
