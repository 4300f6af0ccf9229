package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The district an LSOA lies in, read off its published name: ONS names them "Leicester 041A".
final class DistrictName {
    private static final Pattern LSOA_NAME = Pattern.compile("(.+) \\d{3}[A-Z]");

    private DistrictName() {}

    static @Nullable String of(Area lsoa) {
        Matcher name = LSOA_NAME.matcher(lsoa.name());
        return name.matches() ? name.group(1) : null;
    }
}
