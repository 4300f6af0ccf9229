package org.trigpoint.question.standard;

import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A population by age that rates are standardised to.
///
/// @param name for print
/// @param people how many, or which share, of each age band
public record AgeStandard(String name, SortedMap<AgeBand, Double> people) {
    /// The name of the standard that is shipped.
    public static final String EUROPEAN = "esp2013";

    private static final Pattern LINE = Pattern
            .compile("\"?([^\",;\\t]+)\"?\\s*[,;\\t]\\s*\"?([\\d][\\d, ]*(?:\\.\\d+)?)\"?\\s*");

    public AgeStandard {
        people = new TreeMap<>(people);
        AgeBand before = null;
        for (AgeBand band : people.keySet()) {
            if (before != null && band.from() <= before.to()) {
                throw new RefusedException(name + ": the ages " + before.words() + " and " + band.words() + " overlap");
            }
            before = band;
        }
    }

    /// The European Standard Population 2013 (Eurostat, Revision of the European Standard Population, 2013), which adds
    /// up to 100,000.
    public static AgeStandard european() {
        try (InputStream in = Objects.requireNonNull(AgeStandard.class.getResourceAsStream(EUROPEAN + ".csv"))) {
            return read("European Standard Population 2013", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads lines of an age band and a number of people, under one line of headings or none.
    ///
    /// @throws RefusedException naming the line that is neither
    public static AgeStandard read(String name, String text) {
        SortedMap<AgeBand, Double> people = new TreeMap<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R");
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i].strip());
            Optional<AgeBand> band = line.matches() ? AgeBand.read(line.group(1)) : Optional.empty();
            if (band.isPresent()) {
                double number = Double.parseDouble(line.group(2).replaceAll("[, ]", ""));
                if (people.put(band.get(), number) != null) {
                    throw new RefusedException(name + ", line " + (i + 1) + ": a second line of the ages "
                            + band.get().words());
                }
            } else if (i > 0 && !lines[i].isBlank()) {
                throw new RefusedException(name + ", line " + (i + 1)
                        + ": expected an age band and a number of people, such as 15-24,11500");
            }
        }
        if (people.isEmpty()) {
            throw new RefusedException(name + " has no line with an age band and a number of people, such as"
                    + " 15-24,11500");
        }
        return new AgeStandard(name, people);
    }

    /// The people of this standard in other bands, each the sum of those that it holds.
    ///
    /// @throws RefusedException when a band of the standard lies in none of them, or one of them holds none
    SortedMap<AgeBand, Double> in(Collection<AgeBand> bands) {
        SortedMap<AgeBand, Double> sums = new TreeMap<>();
        for (Map.Entry<AgeBand, Double> group : people.entrySet()) {
            AgeBand wide = bands.stream()
                    .filter(band -> band.holds(group.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(String.format(Locale.UK,
                            "%s has the ages %s, which lie in no one band of the imported population: %s", name,
                            group.getKey().words(), words(bands))));
            sums.merge(wide, group.getValue(), Double::sum);
        }
        bands.stream().filter(band -> !sums.containsKey(band)).findFirst().ifPresent(band -> {
            throw new RefusedException(name + " says nothing of the ages " + band.words());
        });
        return sums;
    }

    static String words(Collection<AgeBand> bands) {
        return String.join(", ", bands.stream().map(AgeBand::words).toList());
    }
}
