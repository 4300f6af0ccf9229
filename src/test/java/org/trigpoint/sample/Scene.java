package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

/// Where a record says something happened; for a few records it does not say.
record Scene(@Nullable SampleArea area, @Nullable Point point) {
    static final Scene UNKNOWN = new Scene(null, null);
    static final double SHARE_UNKNOWN = 0.007;

    static Scene in(SampleArea area, Chance chance) {
        return new Scene(area, area.anyAddress(chance));
    }

    @Nullable
    String areaCode() {
        return area == null ? null : area.district().code();
    }

    @Nullable
    String ward() {
        return area == null ? null : area.district().ward().name();
    }

    @Nullable
    Double easting() {
        return point == null ? null : point.easting();
    }

    @Nullable
    Double northing() {
        return point == null ? null : point.northing();
    }
}
