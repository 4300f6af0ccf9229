package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/// Recorded crime as the police send it: a workbook for each year with two lines of title and a blank one.
final class CrimeTable {
    private static final String FROM = "Date Committed From";
    private static final List<String> HEADINGS = List.of("Crime Number", "OFFENCE TYPE", "Sub Type", FROM,
            "Time Committed From", "Date Committed To", "Time Committed To", "LSOA Code", "Ward", "Easting", "Northing",
            "HATE CRIME", "Hate Strand", "Domestic Abuse", "Alcohol Related", "Outcome", "Victim Ref");

    private CrimeTable() {}

    static Table of(FinancialYear year, List<Offence> offences) {
        List<String> titles = List.of(Borough.FORCE + " - Recorded crime, " + District.BOROUGH,
                "Offences committed " + Dates.range(year) + ". RESTRICTED when complete", "");
        Table table = new Table("Crime " + year.label(), titles, HEADINGS,
                offences.stream().map(CrimeTable::row).toList(), List.of());
        return year == FinancialYear.BEFORE
                ? table.withBlankRows()
                : table.withBadRow("NM/900001/12", FROM, "31/02/2013").withBlankRows();
    }

    private static List<@Nullable Object> row(Offence o) {
        LocalDateTime to = o.to();
        LocalDate toDate = to == null ? null : to.toLocalDate();
        LocalTime toTime = to == null ? null : to.toLocalTime();
        Scene scene = o.scene();
        return Arrays.asList(o.number(), o.type(), o.subType(), o.from().toLocalDate(), o.from().toLocalTime(), toDate,
                toTime, scene.areaCode(), scene.ward(), scene.easting(), scene.northing(),
                yesOrNo(o.hateStrand() != null), o.hateStrand(), yesOrNo(o.domestic()), yesOrNo(o.alcohol()),
                o.outcome(), o.victim());
    }

    private static String yesOrNo(boolean flag) {
        return flag ? "Y" : "N";
    }
}
