package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What is known of the areas: look-up, population, households and deprivation.
record AreaTables(Borough borough) {
    /// Which ward, locality and so on each LSOA lies in, and the analyst's names.
    Table lookup() {
        return table("Look-up",
                List.of("LSOA11CD", "LSOA11NM", "Local name", "MSOA11CD", "MSOA11NM", "WD12CD", "WD12NM",
                        "Locality", "LAD12CD", "LAD12NM", "Police force"),
                area -> {
                    District d = area.district();
                    return Arrays.asList(d.code(), d.name(), area.localName(), d.msoaCode(), d.msoaName(),
                            d.ward().code(), d.ward().name(), d.locality(), Borough.AUTHORITY_CODE, District.BOROUGH,
                            Borough.FORCE);
                });
    }

    Table population() {
        return table("Population", List.of("LSOA11CD", "LSOA11NM", "Population mid-2012", "Aged 0-14", "Aged 15-24",
                "Aged 25-64", "Aged 65 and over"), area -> {
                    People p = area.people();
                    return Arrays.asList(area.district().code(), area.district().name(), grouped(p.all()),
                            grouped(p.children()), grouped(p.young()), grouped(p.adults()), grouped(p.old()));
                });
    }

    Table households() {
        return table("Households", List.of("LSOA11CD", "LSOA11NM", "Households 2011"), area -> Arrays
                .asList(area.district().code(), area.district().name(), grouped(area.people().households())));
    }

    Table deprivation() {
        return table("Deprivation 2010",
                List.of("LSOA code (2011)", "LSOA name (2011)", "Local Authority District name",
                        "Index of Multiple Deprivation (IMD) Score",
                        "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)",
                        "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)",
                        "Income Score (rate)", "Employment Score (rate)", "Education, Skills and Training Score"),
                area -> {
                    Deprivation d = area.deprivation();
                    return Arrays.asList(area.district().code(), area.district().name(), District.BOROUGH, d.score(),
                            d.rank(), d.decile(), d.income(), d.employment(), d.education());
                });
    }

    private Table table(String name, List<String> headings, Function<SampleArea, List<@Nullable Object>> row) {
        return Table.plain(name, headings, borough.areas().stream().map(row).toList());
    }

    /// Such as "1,954".
    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
