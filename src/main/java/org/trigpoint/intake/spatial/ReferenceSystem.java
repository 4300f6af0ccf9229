package org.trigpoint.intake.spatial;

import org.trigpoint.model.RefusedException;

import java.util.Locale;

/// How a file writes its coordinates.
enum ReferenceSystem {
    /// Longitude and latitude. ETRS89 counts as WGS84: they differ by less than a metre.
    DEGREES,
    /// Easting and northing in metres, EPSG:27700.
    BRITISH_NATIONAL_GRID;

    /// By a name such as "EPSG:27700" or "urn:ogc:def:crs:OGC:1.3:CRS84".
    static ReferenceSystem named(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT).replaceAll(".*[:/#]", "");
        return switch (code) {
            case "CRS84", "4326", "4258" -> DEGREES;
            case "27700" -> BRITISH_NATIONAL_GRID;
            default -> throw unknown(name);
        };
    }

    /// By the text of a .prj file.
    static ReferenceSystem described(String wellKnownText) {
        String text = wellKnownText.strip().toUpperCase(Locale.ROOT).replace('_', ' ');
        if (text.startsWith("PROJC") && text.contains("BRITISH NATIONAL GRID")) {
            return BRITISH_NATIONAL_GRID;
        }
        boolean geographic = text.startsWith("GEOG");
        if (geographic && (text.contains("WGS 1984") || text.contains("WGS 84") || text.contains("ETRS"))) {
            return DEGREES;
        }
        int end = text.indexOf(',');
        throw unknown(end < 0 ? "in its .prj file" : wellKnownText.strip().substring(0, end));
    }

    private static RefusedException unknown(String found) {
        return new RefusedException("The coordinates are in a system Trigpoint does not convert (" + shortened(found)
                + "). Save the file in WGS84 degrees or British National Grid (EPSG:27700).");
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
