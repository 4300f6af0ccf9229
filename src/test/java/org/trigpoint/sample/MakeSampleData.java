package org.trigpoint.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes `sample-data`. Run it with `mvn -q test-compile exec:exec@sample-data`; the same seed makes the same files.
final class MakeSampleData {
    static final long SEED = 2013;

    private final Path folder;
    private final Borough borough = Borough.draw(SEED);

    private MakeSampleData(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder to write to; `sample-data` when there are none
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "sample-data" : arguments[0]));
    }

    static void write(Path folder) throws IOException {
        MakeSampleData maker = new MakeSampleData(folder);
        maker.areas();
        maker.crime();
        maker.antiSocialBehaviour();
        maker.fire();
        maker.treatment();
        maker.performance();
        maker.cases();
        maker.searches();
        maker.harm();
        maker.partnership();
    }

    private void areas() throws IOException {
        AreaTables tables = new AreaTables(borough);
        Path areas = folder.resolve("areas");
        BoundaryFile.write(areas.resolve("Calderbrook LSOA boundaries 2011.geojson"), borough);
        CsvFile.MARKED.write(areas.resolve("Calderbrook LSOA look-up.csv"), tables.lookup());
        CsvFile.MARKED.write(areas.resolve("Calderbrook population mid-2012.csv"), tables.population());
        CsvFile.WINDOWS.write(areas.resolve("Calderbrook households 2011.csv"), tables.households());
        ExcelFile.writeXlsx(areas.resolve("Calderbrook deprivation 2010.xlsx"), List.of(tables.deprivation()));
    }

    private void crime() throws IOException {
        Victims victims = new Victims(Chance.of(SEED, "victims"));
        for (FinancialYear year : FinancialYear.values()) {
            List<Offence> offences = CrimeYear.make(borough, year, victims, chance("crime", year));
            Path file = folder.resolve("police/Northmoor Police recorded crime " + year.label() + ".xlsx");
            ExcelFile.writeXlsx(file, List.of(CrimeTable.of(year, offences)));
        }
    }

    private void antiSocialBehaviour() throws IOException {
        for (FinancialYear year : FinancialYear.values()) {
            List<AsbIncident> incidents = AsbYear.make(borough, year, chance("asb", year));
            Path file = folder.resolve("police/Northmoor Police ASB incidents " + year.label() + ".csv");
            CsvFile.WINDOWS.write(file, AsbTable.of(year, incidents, chance("asb references", year)));
        }
    }

    private void fire() throws IOException {
        List<Table> sheets = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            sheets.add(FireTable.of(year, FireYear.make(borough, year, chance("fire", year))));
        }
        ExcelFile.writeXls(folder.resolve("fire/Northmoor Fire and Rescue incidents 2011-13.xls"), sheets);
    }

    private void treatment() throws IOException {
        List<Episode> episodes = Treatment.make(borough, Chance.of(SEED, "treatment"));
        CsvFile.MARKED.write(folder.resolve("treatment/Calderbrook treatment episodes 2011-13.csv"),
                TreatmentTable.of(episodes));
        CsvFile.MARKED.write(folder.resolve("treatment/Calderbrook NDTMS ViewIt export 2011-13.csv"),
                new MonitoringTable(episodes).table());
    }

    private void performance() throws IOException {
        Path folderOf = folder.resolve("performance");
        ExcelFile.writeXlsx(folderOf.resolve("Calderbrook performance grid 2012-13.xlsx"),
                List.of(PerformanceGrid.of(Chance.of(SEED, "performance"))));
        CsvFile.MARKED.write(folderOf.resolve("Calderbrook and other areas 2012-13.csv"), OtherAreas.table());
    }

    private void cases() throws IOException {
        CaseTables tables = new CaseTables(borough, Chance.of(SEED, "cases"), Chance.of(SEED, "more offenders"));
        Path cases = folder.resolve("people");
        CsvFile.MARKED.write(cases.resolve("Northmoor Police domestic abuse incidents 2011-13.csv"),
                tables.domesticAbuse());
        CsvFile.MARKED.write(cases.resolve("Calderbrook MARAC cases 2011-13.csv"), tables.conferences());
        CsvFile.MARKED.write(cases.resolve("Calderbrook offender cohorts.csv"), tables.offenders());
        CsvFile.MARKED.write(cases.resolve("Calderbrook proven offences.csv"), tables.provenOffences());
        CsvFile.MARKED.write(cases.resolve("Calderbrook household register.csv"), tables.households());
        CsvFile.MARKED.write(cases.resolve("Calderbrook ASB risk assessments.csv"), tables.riskAssessments());
        roads(tables.casualties());
        CsvFile.MARKED.write(cases.resolve("Northmoor hospital admissions 2011-13.csv"),
                new HospitalTable(borough, Chance.of(SEED, "hospital")).admissions());
        CsvFile.MARKED.write(cases.resolve("Northmoor Police arrests 2011-13.csv"),
                new ArrestTable(borough, Chance.of(SEED, "arrests")).arrests());
    }

    private void roads(List<Casualty> casualties) throws IOException {
        RoadTables tables = new RoadTables(borough, casualties, Chance.of(SEED, "roads"));
        Path roads = folder.resolve("roads");
        CsvFile.MARKED.write(roads.resolve("Northmoor road collisions 2010-13.csv"), tables.collisions());
        CsvFile.MARKED.write(roads.resolve("Northmoor road casualties 2010-13.csv"), tables.casualties());
        CsvFile.MARKED.write(roads.resolve("Northmoor road vehicles 2010-13.csv"), tables.vehicles());
    }

    private void searches() throws IOException {
        CsvFile.MARKED.write(folder.resolve("police/Northmoor Police stop and search 2011-13.csv"),
                new SearchTable(borough, Chance.of(SEED, "searches")).searches());
    }

    private void harm() throws IOException {
        Path harm = folder.resolve("harm");
        CsvFile.MARKED.write(harm.resolve("Made-up crime severity weights.csv"), HarmTables.severity());
        CsvFile.MARKED.write(harm.resolve("Made-up harm index by offence group.csv"), HarmTables.days());
    }

    private void partnership() throws IOException {
        PartnershipTables tables = new PartnershipTables(Chance.of(SEED, "partnership"));
        Path own = folder.resolve("partnership");
        CsvFile.MARKED.write(own.resolve("Calderbrook residents survey.csv"), tables.survey());
        CsvFile.MARKED.write(own.resolve("Calderbrook community concerns.csv"), tables.concerns());
        CsvFile.MARKED.write(own.resolve("Calderbrook counter-terrorism self-assessment.csv"),
                tables.selfAssessment());
        CsvFile.MARKED.write(own.resolve("Calderbrook funding 2011-13.csv"), tables.funding());
        CsvFile.MARKED.write(own.resolve("Calderbrook priority options.csv"), tables.options());
        CsvFile.MARKED.write(own.resolve("Calderbrook priorities of last year.csv"), tables.pastPriorities());
        CsvFile.MARKED.write(own.resolve("Calderbrook PESTELO notes.csv"), tables.notes());
        CsvFile.MARKED.write(own.resolve("Calderbrook initiatives.csv"), tables.initiatives());
    }

    private static Chance chance(String purpose, FinancialYear year) {
        return Chance.of(SEED, purpose + " " + year.label());
    }
}
