package org.trigpoint.question;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/// What is publicly known to have changed what is counted, for whoever compares two years.
public final class Circumstances {
    private static final List<Circumstance> ALL = read();

    private Circumstances() {}

    /// What to bear in mind of two periods, each a clause, in the order of time; empty where nothing is known.
    ///
    /// @param known the data sets compared
    public static List<String> between(Period period, Period against, Collection<Dataset> known) {
        return ALL.stream().flatMap(one -> one.between(period, against, known).stream()).toList();
    }

    private static List<Circumstance> read() {
        try (InputStream in = Circumstances.class.getResourceAsStream("circumstances.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
