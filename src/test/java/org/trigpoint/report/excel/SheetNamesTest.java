package org.trigpoint.report.excel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class SheetNamesTest {
    @Test
    void charactersThatSpreadsheetsRefuseAreReplaced() {
        assertThat(SheetNames.of(List.of("Crime: 2011/12 [all]*?", "'quoted'", "///")))
                .containsExactly("Crime 2011 12 all", "quoted", "Table");
    }

    @Test
    void namesAreCutTo31CharactersAndStayUnique() {
        String wish = "Violence against the person by area";

        List<String> names = SheetNames.of(List.of(wish, wish.toUpperCase(Locale.ROOT), wish));

        assertThat(names).containsExactly("Violence against the person by", "VIOLENCE AGAINST THE PERSON (2)",
                "Violence against the person (3)");
        assertThat(names).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
    }

    @Test
    void namesOfTheFirstSheetsAndOfExcelItselfAreNotTaken() {
        assertThat(SheetNames.of(List.of("contents", "History"))).containsExactly("contents (2)", "History (2)");
    }
}
