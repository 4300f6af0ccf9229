package org.trigpoint.intake.spatial;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds area codes and names among columns.
final class AreaColumns {
    private static final Pattern CODE_COLUMN = Pattern
            .compile("(.*?)_?(\\d\\d)?_?(?:CD|CODE|ID)(?:_ACTIVE)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[EW]\\d{8}");
    private static final int CENTURY = 2000;

    private AreaColumns() {}

    /// Every area the columns name by a code, the smallest kind first, each code once: from the column that tells most
    /// about it.
    static List<Area> areas(Map<String, String> columns) {
        Map<String, Area> byCode = new LinkedHashMap<>();
        columns.forEach((column, code) -> {
            Matcher matcher = CODE_COLUMN.matcher(column);
            Optional<AreaType> type = typeOf(code);
            if (type.isPresent() && matcher.matches()) {
                Integer vintage = matcher.group(2) == null ? null : CENTURY + Integer.parseInt(matcher.group(2));
                Area area = new Area(code, name(columns, column, code), type.get(), vintage, null);
                byCode.merge(code, area, AreaColumns::fuller);
            }
        });
        return byCode.values().stream().sorted(Comparator.comparing(Area::type)).toList();
    }

    private static Area fuller(Area first, Area second) {
        boolean secondTellsMore = first.name().equals(first.code()) && !second.name().equals(second.code());
        Area area = secondTellsMore ? second : first;
        @Nullable
        Integer vintage = first.vintage() == null ? second.vintage() : first.vintage();
        return new Area(area.code(), area.name(), area.type(), vintage, null);
    }

    /// The value of the column named like the code's, with "name" for "code"; the code itself where there is none.
    private static String name(Map<String, String> columns, String codeColumn, String code) {
        String stem = codeColumn.toUpperCase(Locale.ROOT).replaceFirst("(?:CD|CODE|ID)(?:_ACTIVE)?$", "");
        for (String ending : List.of("NM", "NAME")) {
            for (Map.Entry<String, String> column : columns.entrySet()) {
                if (column.getKey().equalsIgnoreCase(stem + ending)) {
                    return column.getValue();
                }
            }
        }
        return code;
    }

    static Optional<AreaType> typeOf(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (code.substring(0, 3)) {
            case "E01", "W01" -> AreaType.LSOA;
            case "E02", "W02" -> AreaType.MSOA;
            case "E05", "W05" -> AreaType.WARD;
            case "E06", "E07", "E08", "E09", "W06" -> AreaType.DISTRICT;
            case "E10", "E11" -> AreaType.COUNTY;
            case "E23", "W15" -> AreaType.FORCE;
            default -> null;
        });
    }
}
