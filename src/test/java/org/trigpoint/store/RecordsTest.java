package org.trigpoint.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Category;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsTest {
    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("w.trigpoint"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRecordComesBackWithEverythingItsSupplierSent() {
        Incident case1 = new Incident(new Category(Dataset.MARAC, "High risk"),
                When.of(LocalDate.of(2012, 5, 3), null).until(LocalDate.of(2012, 6, 1), null),
                Where.inArea("E01012308"), "Closed", "M1", Arrays.asList("Female", null));
        Rows.write(store, Rows.head("marac.csv", List.of("Sex", "Children"), true), List.of(case1));

        assertThat(store.records().of(Dataset.MARAC)).containsExactly(new CaseRecord(case1.category(), case1.when(),
                "E01012308", "Closed", "M1", Map.of("sex", "Female")));
        assertThat(store.records().of(Dataset.CRIME)).isEmpty();
    }

    @Test
    void theLatestWeightOfAnOffenceCounts() {
        Rows.write(store, "2016.csv", List.of(new CategoryWeight("ons-severity", "Robbery", "34", 2016, 740),
                new CategoryWeight("ons-severity", "Theft", null, 2016, 30)));
        Batch later = Rows.write(store, "2020.csv",
                List.of(new CategoryWeight("ons-severity", "robbery", "34", 2020, 750)));

        assertThat(store.weights().schemes()).containsExactly("ons-severity");
        assertThat(store.weights().of("ons-severity")).extracting(CategoryWeight::weight).containsExactly(750., 30.);

        store.batches().remove(later.id());
        assertThat(store.weights().of("ons-severity")).extracting(CategoryWeight::weight).containsExactly(740., 30.);
    }
}
