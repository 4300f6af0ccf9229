package org.trigpoint.intake.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// All headings that any layout expects: a quick way to see that a row is no row of headings.
final class Vocabulary {
    private static final int FEWEST_KNOWN = 2;
    private static final double VAGUE = 0.6;
    private final List<Field> fields;
    private final Set<String> plain = new HashSet<>();
    private final List<Heading> patterns = new ArrayList<>();

    Vocabulary(List<Layout> layouts) {
        this.fields = layouts.stream().flatMap(layout -> layout.fields().stream()).toList();
        fields.stream()
                .flatMap(field -> Stream.concat(field.headings().stream(), field.vague().stream()))
                .forEach(this::add);
    }

    private void add(Heading heading) {
        if (heading.isPlain()) {
            plain.add(heading.normal());
        } else {
            patterns.add(heading);
        }
    }

    /// What a heading may mean, from 0 to 1.
    Map<Role, Double> meanings(String heading) {
        Map<Role, Double> meanings = new EnumMap<>(Role.class);
        String written = Heading.normal(heading);
        String form = Welsh.english(written).or(() -> Welsh.ofBoth(heading)).orElse(written);
        for (Field field : fields) {
            if (field.headings().stream().anyMatch(expected -> expected.fits(form))) {
                meanings.merge(field.role(), 1.0, Math::max);
            } else if (field.vague().stream().anyMatch(expected -> expected.fits(form))) {
                meanings.merge(field.role(), VAGUE, Math::max);
            }
        }
        return meanings;
    }

    /// Whether at least two headings are known, which every layout needs; columns of months count as one.
    boolean knows(Headings headings) {
        int known = headings.given().isEmpty() ? 0 : 1;
        for (String form : headings.forms()) {
            if (plain.contains(form) || patterns.stream().anyMatch(heading -> heading.fits(form))) {
                known++;
                if (known >= FEWEST_KNOWN) {
                    return true;
                }
            }
        }
        return false;
    }
}
